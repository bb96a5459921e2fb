import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeliveryError } from '../../../src/delivery/delivery-error.ts';
import { readMail } from '../../../src/delivery/outbox.ts';
import { mailEml, mailHtml, mailText, writeBuiltMail } from '../../support/built-mail.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'baseload-outbox-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

function read(edition = '2025-11-14') {
  const outbox = path.join(folder, 'outbox');
  return readMail(outbox, edition, 'de', path.join(folder, 'content'));
}

describe('the mail of an edition', () => {
  it('is what the last build left', async () => {
    await writeBuiltMail(folder);
    expect(await read()).toMatchObject({ html: mailHtml, text: mailText, eml: mailEml });
  });

  const later = new Date(Date.now() + 60_000);
  it.each<[name: string, change: () => Promise<void>, said: string]>([
    ['was never made', () => rm(file('json')), 'There is no 2025-11-14.de.json'],
    ['lacks a part', () => rm(file('eml')), 'There is no 2025-11-14.de.eml'],
    [
      'is not a record',
      () => writeFile(file('json'), '{}'),
      '2025-11-14.de.json is not what a build writes',
    ],
    [
      'is half of another build',
      () => writeFile(file('html'), 'x'),
      'The files of 2025-11-14.de do not fit together',
    ],
    [
      'has another message',
      () => writeFile(file('eml'), 'x'),
      'The files of 2025-11-14.de do not fit together',
    ],
    [
      'is older than the edition',
      () => utimes(content('editions/de/2025-11-14.mdx'), later, later),
      'content/editions/de/2025-11-14.mdx was changed after the mail was made',
    ],
    [
      'is older than a brief in it',
      () => utimes(content('briefs/de/2025-11-12-strom.mdx'), later, later),
      'content/briefs/de/2025-11-12-strom.mdx was changed after the mail was made',
    ],
    [
      'is older than a brief of which it holds a figure',
      () => utimes(content('briefs/de/2025-11-10-netz.mdx'), later, later),
      'content/briefs/de/2025-11-10-netz.mdx was changed after the mail was made',
    ],
    [
      'is older than a brief in it in another language, which may be its original',
      async () => {
        await mkdir(content('briefs/en'));
        await writeFile(content('briefs/en/2025-11-12-strom.mdx'), 'x');
        await utimes(content('briefs/en/2025-11-12-strom.mdx'), later, later);
      },
      'content/briefs/en/2025-11-12-strom.mdx was changed after the mail was made',
    ],
    [
      'has a brief that is gone',
      () => rm(content('briefs/de/2025-11-12-strom.mdx')),
      'content/briefs/de/2025-11-12-strom.mdx is not there any more',
    ],
  ])('is refused where it %s', async (_name, change, said) => {
    await writeBuiltMail(folder);
    await change();
    const error = await read().catch((error: unknown) => error);
    expect(error).toBeInstanceOf(DeliveryError);
    expect(String(error)).toContain(`${said} (outbox: `);
    expect(String(error)).toContain('). Run npm run build again.');
  });

  it('is refused where it is that of another edition', async () => {
    await writeBuiltMail(folder, { edition: '2025-11-07' });
    await expect(read()).rejects.toThrow('do not fit together');
  });
});

function file(ending: string): string {
  return path.join(folder, 'outbox', `2025-11-14.de.${ending}`);
}

function content(name: string): string {
  return path.join(folder, 'content', name);
}
