import { existsSync } from 'node:fs';
import { readdir, stat, utimes } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkOutbox, outboxOf, publishOutbox, takeOutbox } from '../../../scripts/outbox.ts';
import { publicationFolder, type Files } from '../../support/publication.ts';

const mail = '2025-11-14.de';

/** A folder with what a build left in it. */
async function built(files: Files): Promise<{ folder: string; staging: string; outbox: string }> {
  const folder = await publicationFolder(files);
  return {
    folder,
    staging: path.join(folder, 'dist.next'),
    outbox: outboxOf(path.join(folder, 'dist')),
  };
}

function staged(size = 'null'): Files {
  const at = (ending: string) => `dist.next/outbox/${mail}.${ending}`;
  return {
    [at('html')]: 'new',
    [at('json')]: '{}',
    [at('size')]: size,
    'dist.next/index.html': '',
  };
}

describe('the outbox', () => {
  it('lies beside the site', () => {
    expect(outboxOf('/srv/dist')).toBe('/srv/outbox');
  });

  it('takes the mails out of the site, and replaces those of the last build', async () => {
    const old = { 'outbox/2025-11-07.de.html': 'old' };
    const { staging, outbox } = await built({ ...staged(), ...old });
    expect(await takeOutbox(staging, outbox)).toEqual([]);
    expect(await readdir(staging)).toEqual(['index.html']);
    expect(await readdir(outbox)).toEqual(['2025-11-07.de.html']);
    await publishOutbox(outbox);
    expect(await readdir(outbox)).toEqual([`${mail}.html`, `${mail}.json`]);
  });

  it('makes a mail that was put back from an earlier build as new as the build', async () => {
    const { staging, outbox } = await built(staged());
    const past = new Date('2020-01-01');
    await utimes(path.join(staging, `outbox/${mail}.json`), past, past);
    await takeOutbox(staging, outbox);
    await publishOutbox(outbox);
    const { mtime } = await stat(path.join(outbox, `${mail}.json`));
    expect(mtime.getFullYear()).toBeGreaterThan(2020);
  });

  it('holds no mail of a site that has no editions any more', async () => {
    const { staging, outbox } = await built({
      'dist.next/index.html': '',
      'outbox/2025-11-07.de.html': 'old',
    });
    await takeOutbox(staging, outbox);
    await publishOutbox(outbox);
    expect(existsSync(outbox)).toBe(false);
  });

  it('tells of a mail that is large, and refuses one that is too large', async () => {
    const size = (severity: string) => JSON.stringify({ severity, message: 'Too long.' });
    const large = await built(staged(size('warning')));
    expect(await takeOutbox(large.staging, large.outbox)).toEqual(['Too long.']);
    const tooLarge = await built(staged(size('error')));
    await expect(takeOutbox(tooLarge.staging, tooLarge.outbox)).rejects.toThrow('Too long.');
  });

  it('never replaces a folder with something else in it', async () => {
    const { folder, outbox } = await built({ 'outbox/letters.docx': '' });
    await expect(checkOutbox(outbox)).rejects.toThrow(
      `The mails of the editions go to ${path.relative('.', path.join(folder, 'outbox'))}, which holds a file that is none: letters.docx. Move it elsewhere.`,
    );
    const fine = await built({ [`outbox/${mail}.eml`]: '' });
    await expect(checkOutbox(fine.outbox)).resolves.toBeUndefined();
    await expect(checkOutbox(path.join(folder, 'nowhere'))).resolves.toBeUndefined();
  });
});
