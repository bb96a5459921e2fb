import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixture } from '../support/built-publication.ts';
import { ownEnvironment } from '../support/own-environment.ts';

const publication = path.resolve('.cache/test/dev');
const wasser = path.join(publication, 'content/briefs/de/2025-11-11-wasser.mdx');
let dev: ChildProcess;
let url: string;
let said = '';

beforeAll(async () => {
  await rm(publication, { recursive: true, force: true });
  await cp(fixture('two-languages'), publication, { recursive: true });
  const script = ['--import', './scripts/check-node.mjs', 'scripts/dev.ts'];
  const flags = ['--publication', publication, '--port', '4399', '--now', '2025-12-01'];
  dev = spawn(process.execPath, [...script, ...flags], {
    env: { ...ownEnvironment(), NO_COLOR: '1' },
  });
  url = await new Promise((resolve, reject) => {
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      const address = /Local\s+(http:\S+)/.exec(said)?.[1];
      if (address !== undefined) resolve(address);
    };
    dev.stdout?.on('data', read);
    dev.stderr?.on('data', read);
    dev.on('close', () => {
      reject(new Error(`npm run dev ended and printed:\n${said}`));
    });
  });
});

afterAll(async () => {
  dev.kill();
  if (dev.exitCode === null) await once(dev, 'close');
});

describe('npm run dev', () => {
  it('shows drafts and what is not due, marked as such and kept from search engines', async () => {
    expect(await page('')).toContain('Geheimer Entwurf');
    const draft = await page('briefs/2025-11-10-entwurf/');
    expect(draft).toContain('Diese Meldung ist noch nicht veröffentlicht.');
    expect(draft).toContain('noindex');
    expect(await page('briefs/2025-12-24-sperrfrist/')).toContain(
      'Diese Meldung erscheint am 24. Dezember 2025.',
    );
  });

  it('shows a change of frontmatter, body, topics and a new brief without a new start', async () => {
    await replace(wasser, 'title: Wasser', 'title: Mehr Wasser');
    await eventually('', 'Mehr Wasser');
    await replace(wasser, 'Ein Absatz.', 'Ein neuer Absatz.');
    await eventually('briefs/2025-11-11-wasser/', 'Ein neuer Absatz.');
    await replace(path.join(publication, 'content/topics.yaml'), 'de: Strom', 'de: Kraftstrom');
    await eventually('', 'Kraftstrom');
    const text = await readFile(wasser, 'utf8');
    const added = text
      .replaceAll('2025-11-11', '2025-11-20')
      .replace('Mehr Wasser', 'Eine neue Meldung');
    await writeFile(path.join(publication, 'content/briefs/de/2025-11-20-neu.mdx'), added);
    await eventually('', 'Eine neue Meldung');
  });

  it('shows every edition as mail, in all the ways that readers see it', async () => {
    expect(await page('outbox/')).toContain('There is no edition yet.');
    const edition = `---
number: 1
subject: Strom und Wasser
preheader: Was läuft.
sections:
  - briefs: [2025-11-11-wasser]
---

Guten Tag.
`;
    const folder = path.join(publication, 'content/editions/de');
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, '2025-11-21.mdx'), edition);
    await eventually('outbox/', 'Strom und Wasser');
    const preview = await page('outbox/');
    expect(preview.match(/<iframe /g)).toHaveLength(5);
    expect(preview).toMatch(/HTML \d+\.\d kB of 90\.0 kB/);
    expect(preview).toMatch(/<pre [^>]*>Strom und Wasser\n=+\n/);
  });

  it('names a mistake and goes on showing the last good page', async () => {
    await replace(wasser, 'Ein neuer Absatz.', 'Unter <1 %.');
    for (let tries = 0; !said.includes('Unter &lt;1 %.') && tries < 100; tries += 1)
      await setTimeout(100);
    expect(said).toContain(
      'content/briefs/de/2025-11-11-wasser.mdx:10:7 error: A "<" begins a tag.',
    );
    expect(await page('briefs/2025-11-11-wasser/')).toContain('Ein neuer Absatz.');
    await replace(wasser, 'Unter <1 %.', 'Wieder gut.');
    await eventually('briefs/2025-11-11-wasser/', 'Wieder gut.');
  });

  it('says that changed settings need a new start', async () => {
    await replace(
      path.join(publication, 'site.config.ts'),
      "name: 'Netzblatt'",
      "name: 'Stromblatt'",
    );
    const asked = 'site.config.ts has changed. Start npm run dev again to see it.';
    for (let tries = 0; !said.includes(asked) && tries < 100; tries += 1) await setTimeout(100);
    expect(said).toContain(asked);
  });

  it('serves cards, feeds and the public files of the publication', async () => {
    const card = await fetch(`${url}cards/home.png`);
    expect(card.headers.get('content-type')).toBe('image/png');
    expect(await page('rss.xml')).toContain('<rss');
    expect(await page('proof.txt')).toBe('Netzblatt\n');
  });
});

describe('the search page of npm run dev', () => {
  it('asks the index of the last build', async () => {
    expect(await page('search/')).toContain('data-index="/pagefind/pagefind.js"');
    const built = await readFile('dist/pagefind/pagefind-entry.json', 'utf8');
    expect(await page('pagefind/pagefind-entry.json')).toBe(built);
  });
});

describe('npm run dev that cannot start', () => {
  it.each([
    ['--port', 'abc', '--port takes a number up to 65535, for example 8080, not: abc\n'],
    [
      '--now',
      'morgen',
      '--now takes a date or a timestamp with an offset, such as 2026-11-22; not "morgen".\n',
    ],
    ['--publication', 'docs', /There is no folder "content" in docs\./],
  ])('refuses %s %s without a stack', async (flag, value, message) => {
    const script = ['--import', './scripts/check-node.mjs', 'scripts/dev.ts'];
    const refused = spawn(process.execPath, [...script, flag, value], { env: ownEnvironment() });
    let printed = '';
    refused.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    await once(refused, 'close');
    expect(refused.exitCode).toBe(1);
    expect(printed).toMatch(message instanceof RegExp ? message : message.trim());
    expect(printed).not.toMatch(/^\s+at /m);
  });
});

async function page(address: string): Promise<string> {
  return (await fetch(url + address)).text();
}

async function replace(file: string, before: string, after: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  expect(text).toContain(before);
  await writeFile(file, text.replace(before, after));
}

/** Waits for a page to hold a text. */
async function eventually(address: string, text: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if ((await page(address)).includes(text)) return;
    await setTimeout(100);
  }
  expect(await page(address)).toContain(text);
}
