import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SiteConfig } from '../../../src/schema/site.ts';
import { writeBuiltMail } from '../../support/built-mail.ts';
import { listUuid, startListmonk } from '../../support/listmonk-double.ts';
import { ownEnvironment } from '../../support/own-environment.ts';

const token = 'a-very-secret-token';

let publication: string;

beforeAll(async () => {
  publication = await mkdtemp(path.join(tmpdir(), 'baseload-send-script-'));
  await writeBuiltMail(publication);
});

afterAll(() => rm(publication, { recursive: true, force: true }));

async function configure(url: string, more: SiteConfig['newsletter'] = {}): Promise<void> {
  const lists = { de: { id: 3, uuid: listUuid } };
  const settings: SiteConfig = {
    url: 'https://example.org/',
    newsletter: { engine: { listmonk: { url, lists } }, ...more },
  };
  const text = `export default ${JSON.stringify(settings)};`;
  await writeFile(path.join(publication, 'site.config.ts'), text);
}

/** A mail server that says one thing and hangs up. */
async function startServerThatSays(line: string) {
  const server = createServer((socket) => socket.end(`${line}\r\n`));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { port, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() };
}

/** Runs `npm run send` as a process of its own. */
function send(flags: readonly string[], environment: Record<string, string> = {}) {
  const outbox = path.join(publication, 'outbox');
  const script = ['--import', './scripts/check-node.mjs', 'scripts/send.ts'];
  const all = [...script, '--publication', publication, '--outbox', outbox, ...flags];
  const env = { ...ownEnvironment(), ...environment };
  return new Promise<{ code: number; said: string }>((resolve) => {
    execFile(process.execPath, all, { env }, (error, out, err) => {
      resolve({ code: error === null ? 0 : Number(error.code), said: out + err });
    });
  });
}

const toListmonk = ['2025-11-14', '--lang', 'de', '--to', 'listmonk'];

describe('npm run send', () => {
  it('makes a draft at a service with the keys of the environment, and one only', async () => {
    await using double = await startListmonk(`api:${token}`);
    await configure(double.url);
    const keys = { LISTMONK_USER: 'api', LISTMONK_TOKEN: token };
    const dry = await send([...toListmonk, '--dry-run'], keys);
    expect(dry).toMatchObject({ code: 0 });
    expect(dry.said).toContain('Nothing was handed over. Add --send to do it.');
    expect(double.campaigns).toEqual([]);
    expect((await send([...toListmonk, '--send'], keys)).said).toContain('A draft was made');
    expect((await send([...toListmonk, '--send'], keys)).said).toContain('nothing was changed');
    expect(double.campaigns).toHaveLength(1);
    expect(await readdir(path.join(publication, 'sent'))).toEqual(['2025-11-14.de.listmonk.json']);
  });

  it('never shows a key, even where the service repeats it', async () => {
    await using double = await startListmonk('api:another');
    await configure(double.url);
    double.faults.push({
      method: 'GET',
      when: 'before',
      what: { status: 403, body: { message: `invalid API credentials api:${token}` } },
    });
    const keys = { LISTMONK_USER: 'api', LISTMONK_TOKEN: token };
    const { code, said } = await send([...toListmonk, '--send'], keys);
    expect(code).toBe(2);
    expect(said).toContain('It says: invalid API credentials api:•••');
    expect(said).not.toContain(token);
    expect(said).not.toContain('    at ');
  });

  it('does not show the password of a mail server', async () => {
    await using server = await startServerThatSays('554 p@ss-word and p%40ss-word are wrong');
    await configure('https://lists.example/', { testRecipients: ['desk@example.org'] });
    const { said } = await send(['2025-11-14', '--lang', 'de', '--to', 'smtp', '--send'], {
      SMTP_URL: `smtp://desk:p%40ss-word@127.0.0.1:${String(server.port)}`,
    });
    expect(said).toContain('554 ••• and ••• are wrong');
    expect(said).not.toMatch(/p%40ss-word|p@ss-word/);
  });

  it.each([
    [['--to', 'folder'], 'Name one edition by its day'],
    [['../x', '--to', 'folder'], 'not "../x".'],
    [['2025-11-14', '2025-11-21', '--to', 'folder'], 'not "2025-11-14 2025-11-21".'],
    [['2025-11-14'], 'Say where it goes: --to buttondown|listmonk|smtp|folder.'],
    [['2025-11-14', '--to', 'button'], 'There is no target "button".'],
    [['2025-11-14', '--to', 'listmnk'], 'Did you mean "listmonk"?'],
    [['2025-11-14', '--to', 'smtp', '--lang', 'fr'], 'There is no language "fr".'],
    [['2025-11-14', '--to', 'smtp', '--send', '--dry-run'], 'Write --send or --dry-run, not both.'],
    [['2025-11-14', '--to', 'smtp'], 'Name the language: --lang de or --lang en.'],
    [
      ['2025-11-07', '--lang', 'de', '--to', 'folder', '--folder', 'x'],
      'There is no 2025-11-07.de.json',
    ],
  ])('says what is wrong with %j', async (flags, said) => {
    await configure('https://lists.example/');
    const ran = await send(flags);
    expect(ran.code).toBe(2);
    expect(ran.said).toContain(said);
    expect(ran.said).not.toContain('    at ');
  });

  it('lets two runs at the same time hand over once', async () => {
    await using double = await startListmonk(`api:${token}`);
    await configure(double.url);
    const keys = { LISTMONK_USER: 'api', LISTMONK_TOKEN: token };
    await rm(path.join(publication, 'sent'), { recursive: true, force: true });
    double.faults.push({
      method: 'POST',
      when: 'before',
      what: { status: 429, headers: { 'retry-after': '2' } },
    });
    const runs = await Promise.all([
      send([...toListmonk, '--send'], keys),
      send([...toListmonk, '--send'], keys),
    ]);
    expect(runs.map(({ code }) => code).toSorted()).toEqual([0, 2]);
    expect(runs.map(({ said }) => said).join('\n')).toContain('Another npm run send is running');
    expect(double.campaigns).toHaveLength(1);
  });
});
