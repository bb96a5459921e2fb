import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sendEdition, type SendRequest } from '../../../src/delivery/send-edition.ts';
import type { SiteConfig } from '../../../src/schema/site.ts';
import { writeBuiltMail } from '../../support/built-mail.ts';
import { startButtondown } from '../../support/buttondown-double.ts';
import { aSite } from '../../support/catalog.ts';
import { aWire } from '../../support/outgoing-mail.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'baseload-edition-'));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

interface Circumstances extends Partial<SendRequest> {
  readonly newsletter?: SiteConfig['newsletter'];
  readonly environment?: Record<string, string>;
  readonly buttondownUrl?: string;
  readonly url?: string;
}

/** Runs the command over a built edition and returns what it says. */
async function run(circumstances: Circumstances = {}): Promise<string> {
  const { newsletter, environment = {}, buttondownUrl, url, ...request } = circumstances;
  const { outbox, contentFolder } = await writeBuiltMail(folder);
  const lines: string[] = [];
  const engine = { buttondown: { usernames: { de: 'baseload-de' } } };
  await sendEdition(
    {
      ...{ edition: '2025-11-14', language: 'de', to: 'buttondown', send: false, outbox },
      ...request,
    },
    {
      folder,
      contentFolder,
      site: aSite({ newsletter: newsletter ?? { engine }, ...(url && { url }) }),
    },
    { environment, wire: aWire(), buttondownUrl, say: (line) => lines.push(line) },
  );
  return lines.join('\n');
}

const mail = `Edition 2025-11-14 (de), 1 brief
  subject    Strom für alle
  preheader  Drei Meldungen der Woche
  size       HTML 0.1 kB, text 0.1 kB`;

describe('npm run send', () => {
  it('only says what it would do, unless told to', async () => {
    await using double = await startButtondown('key');
    const environment = { BUTTONDOWN_API_KEY: 'key' };
    expect(await run({ environment, buttondownUrl: double.url })).toBe(`${mail}
  to         Buttondown: the readers of the newsletter "baseload-de"
  would      make a draft: there is none
Nothing was handed over. Add --send to do it.`);
    expect(double.count('GET')).toBe(double.seen.length);
    expect(await readdir(folder)).toEqual(['content', 'outbox']);
  });

  it('hands the edition over when told to, and says where to send it', async () => {
    await using double = await startButtondown('key');
    const all = { environment: { BUTTONDOWN_API_KEY: 'key' }, buttondownUrl: double.url };
    expect(await run({ ...all, send: true })).toBe(`${mail}
  to         Buttondown: the readers of the newsletter "baseload-de"
A draft was made (Buttondown: em_1). Look at it there and send it there.`);
    expect(await run({ ...all, send: true })).toContain(
      'The draft there is the same; nothing was changed (Buttondown: em_1).',
    );
    expect(await run(all)).toContain('would      do nothing: the draft there is the same');
    expect(double.emails).toMatchObject([{ status: 'draft', subject: 'Strom für alle' }]);
    expect(await readdir(path.join(folder, 'sent'))).toEqual(['2025-11-14.de.buttondown.json']);
  });

  it('tells what it can without a key, and needs one to hand over', async () => {
    expect(await run()).toContain(
      'would      make a draft, or change the one that is there. BUTTONDOWN_API_KEY is not set.',
    );
    await expect(run({ send: true })).rejects.toThrow('BUTTONDOWN_API_KEY is not set.');
  });

  it('refuses a mail that no reader could leave', async () => {
    const environment = { BUTTONDOWN_API_KEY: 'key' };
    await expect(run({ environment, url: 'https://moved.example/' })).rejects.toThrow(
      'The mail has no link to https://moved.example/subscribe/#unsubscribe, where a service puts its own for leaving. Run npm run build again.',
    );
  });

  it('puts the files into a folder', async () => {
    const target = path.join(folder, 'copies');
    expect(await run({ to: 'folder', folder: target })).toContain(
      `to         the folder ${target}`,
    );
    expect(await readdir(folder)).toEqual(['content', 'outbox']);
    expect(await run({ to: 'folder', folder: target, send: true })).toContain(
      `Wrote ${target}/2025-11-14.de.html, `,
    );
    expect(await readdir(target)).toHaveLength(4);
    await expect(run({ to: 'folder' })).rejects.toThrow('Name the folder: --folder <path>.');
  });

  it('sends test copies to nobody but the addresses of the settings', async () => {
    const newsletter = {
      from: 'Baseload <news@example.org>',
      testRecipients: ['desk@example.org', 'chief@example.org'],
    };
    expect(await run({ to: 'smtp', newsletter })).toContain(
      'to         test copies for desk@example.org, chief@example.org, from news@example.org',
    );
    await expect(run({ to: 'smtp', newsletter, send: true })).rejects.toThrow(
      'SMTP_URL is not set.',
    );
    const environment = { SMTP_URL: 'mail.example.org' };
    await expect(run({ to: 'smtp', newsletter, send: true, environment })).rejects.toThrow(
      'SMTP_URL is not the address of a mail server.',
    );
    await expect(run({ to: 'smtp' })).rejects.toThrow('Test copies go to nobody yet.');
  });

  it('writes the log of an edition with the same bytes every time', async () => {
    await using double = await startButtondown('key');
    const all = { environment: { BUTTONDOWN_API_KEY: 'key' }, buttondownUrl: double.url };
    const log = path.join(folder, 'sent', '2025-11-14.de.buttondown.json');
    await run({ ...all, send: true });
    const first = await readFile(log, 'utf8');
    await run({ ...all, send: true });
    expect(await readFile(log, 'utf8')).toBe(first);
  });
});
