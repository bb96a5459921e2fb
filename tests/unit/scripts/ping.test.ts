import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownEnvironment } from '../../support/own-environment.ts';
import { startHub } from '../../support/hub.ts';
import { basics, publicationFolder } from '../../support/publication.ts';

const rss = 'https://example.org/rss.xml';
const power = 'https://example.org/topics/power/rss.xml';
const json = 'https://example.org/feed.json';

/** A publication with a hub, and a built site with three feeds that name it. */
async function publicationWith(hub: string): Promise<string> {
  const xml = (self: string) =>
    `<rss><channel><atom:link rel="self" href="${self}"/><atom:link rel="hub" href="${hub}"/></channel></rss>`;
  return publicationFolder({
    ...basics,
    'site.config.ts': `export default { url: 'https://example.org/', hub: '${hub}' };\n`,
    'dist/rss.xml': xml(rss),
    'dist/rss/archive-1.xml': xml('https://example.org/rss/archive-1.xml'),
    'dist/topics/power/rss.xml': xml(power),
    'dist/feed.json': JSON.stringify({ feed_url: json, hubs: [{ type: 'WebSub', url: hub }] }),
  });
}

/** Runs the command while the hub of the test can answer. */
function ping(folder: string, ...flags: string[]) {
  const args = [
    ...['--import', './scripts/check-node.mjs', 'scripts/ping.ts', '--publication', folder],
    ...['--folder', path.join(folder, 'dist'), '--state', path.join(folder, 'told.json'), ...flags],
  ];
  return new Promise<{ code: unknown; out: string; error: string }>((resolve) => {
    execFile(process.execPath, args, { env: ownEnvironment() }, (failure, out, error) => {
      resolve({ code: failure?.code ?? 0, out, error });
    });
  });
}

describe('npm run ping', { timeout: 60_000 }, () => {
  it('only says what it would do, until it is told to', async () => {
    const hub = await startHub();
    const folder = await publicationWith(hub.url);
    expect(await ping(folder)).toEqual({
      code: 0,
      out: `3 feeds have changed. ${hub.url} would be told of:\n    ${json}\n    ${rss}\n    ${power}\nNothing was sent. Once the site is deployed: npm run ping -- --send\n`,
      error: '',
    });
    expect(hub.told).toEqual([]);
  });

  it('tells the hub of every feed once, and later of those that have changed', async () => {
    const hub = await startHub();
    const folder = await publicationWith(hub.url);
    expect((await ping(folder, '--send')).out).toBe(`${hub.url} was told of 3 of 3 feeds.\n`);
    expect(hub.told).toEqual([json, rss, power]);
    const again = await ping(folder, '--send');
    expect(again.out).toBe('No feed has changed since the hub was last told.\n');
    const file = path.join(folder, 'dist/rss.xml');
    await writeFile(file, `${await readFile(file, 'utf8')}\n`);
    await ping(folder, '--send');
    expect(hub.told.slice(3)).toEqual([rss]);
    await ping(folder, '--send', '--all');
    expect(hub.told.slice(4)).toEqual([json, rss, power]);
  });

  it('ends with 1 where the hub refuses a feed, and tells it again at the next run', async () => {
    const hub = await startHub({ status: 204 }, { status: 403 }, { status: 204 });
    const folder = await publicationWith(hub.url);
    const { code, out, error } = await ping(folder, '--send');
    expect(code).toBe(1);
    expect(out).toBe(`${hub.url} was told of 2 of 3 feeds.\n`);
    expect(error).toContain(`${rss}: The hub refuses it (403 Forbidden).`);
    await ping(folder, '--send');
    expect(hub.told.slice(3)).toEqual([rss]);
  });

  it('leaves a busy hub alone, says of which feeds it was not told, and tells it at the next run', async () => {
    const busy = { status: 429, headers: { 'Retry-After': '3600' } };
    const hub = await startHub({ status: 204 }, busy, { status: 204 });
    const folder = await publicationWith(hub.url);
    expect(await ping(folder, '--send')).toEqual({
      code: 1,
      out: `${hub.url} was told of 1 of 3 feeds.\n`,
      error:
        `${rss}: The hub cannot take it now (429 Too Many Requests). It asks to be left alone for 3600 s.\n` +
        `It was not told of:\n    ${rss}\n    ${power}\nThe next npm run ping -- --send tells it of them.\n`,
    });
    expect(hub.told).toEqual([json, rss]);
    expect((await ping(folder, '--send')).code).toBe(0);
    expect(hub.told.slice(2)).toEqual([rss, power]);
  });

  it('says what is missing where no hub is named', async () => {
    const folder = await publicationFolder({ ...basics, 'site.config.ts': 'export default {};\n' });
    expect((await ping(folder)).error).toBe(
      "site.config.ts names no hub. Write one, such as hub: 'https://pubsubhubbub.appspot.com/', then build and deploy the site.\n",
    );
  });

  it('says that the feeds were built before the hub was named, or not at all', async () => {
    const folder = await publicationWith('https://old.example/');
    const config = `export default { hub: 'https://new.example/' };\n`;
    await writeFile(path.join(folder, 'site.config.ts'), config);
    expect((await ping(folder)).error).toMatch(
      /^No feed in .*dist names the hub https:\/\/new\.example\/\. Build and deploy the site first: npm run build\n$/,
    );
    const { error } = await ping(folder, '--folder', path.join(folder, 'nowhere'));
    expect(error).toMatch(/^There is no built site in .*nowhere\. Build it with: npm run build\n$/);
  });

  it('says that its record is none', async () => {
    const folder = await publicationWith('https://hub.example/');
    await writeFile(path.join(folder, 'told.json'), '[1]');
    expect((await ping(folder)).error).toMatch(
      /^.*told\.json is no record of what a hub was told\. Delete it, or name another file with --state\.\n$/,
    );
  });
});
