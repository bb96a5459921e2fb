import { createHash } from 'node:crypto';
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeCorpus } from '../../bench/corpus.ts';
import { feedFaults } from '../support/feed-faults.ts';
import { jsonFeedFaults } from '../support/json-feed-schema.ts';
import { buildPublication, type Built } from '../support/built-publication.ts';

const origin = 'https://example.org/news';
const originals = 90;
let publication: string;
let built: Built;

beforeAll(async () => {
  publication = await mkdtemp(path.join(tmpdir(), 'baseload-feeds-'));
  await writeCorpus(publication, { briefs: 2 * originals, seed: 3 });
  const settings = { url: `${origin}/`, hub: 'https://hub.example.org/' };
  await writeFile(
    path.join(publication, 'site.config.ts'),
    `export default ${JSON.stringify(settings)};\n`,
  );
  built = await build();
}, 180_000);

afterAll(() => rm(publication, { recursive: true, force: true }));

async function build(): Promise<Built> {
  const result = await buildPublication(publication, { out: 'feeds', now: '2026-12-01' });
  expect(result.said).toContain('The site is in');
  return result;
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

describe('the feeds of a publication', () => {
  it('are all valid, and none is too large', async () => {
    const files = await built.files();
    const xml = files.filter((file) =>
      /(?:^|\/)(?:rss|atom)(?:\.xml|\/archive-\d+\.xml)$/.test(file),
    );
    const json = files.filter((file) => /(?:^|\/)feed(?:\.json|\/archive-\d+\.json)$/.test(file));
    expect(xml.length).toBeGreaterThan(30);
    for (const file of xml) expect(feedFaults(await built.read(file)), file).toEqual([]);
    for (const file of json) expect(jsonFeedFaults(await built.read(file)), file).toEqual([]);
    expect(json).toHaveLength(2 * 3);
  });

  it('hold every brief once, in documents that lead to each other', async () => {
    const addresses = [
      `${origin}/rss.xml`,
      `${origin}/rss/archive-2.xml`,
      `${origin}/rss/archive-1.xml`,
    ];
    const feeds = await Promise.all(
      addresses.map(async (one) => parseRssFeed(await built.read(one.slice(origin.length + 1)))),
    );
    const link = (index: number, rel: string) =>
      feeds[index]?.atom?.links?.find((one) => one.rel === rel)?.href;
    expect([0, 1, 2].map((index) => link(index, 'prev-archive'))).toEqual([
      addresses[1],
      addresses[2],
      undefined,
    ]);
    expect([0, 1, 2].map((index) => link(index, 'next-archive'))).toEqual([
      undefined,
      undefined,
      addresses[1],
    ]);
    expect([0, 1, 2].map((index) => link(index, 'current'))).toEqual([
      undefined,
      addresses[0],
      addresses[0],
    ]);
    const ids = feeds.flatMap(({ items = [] }) => items.map(({ guid }) => guid?.value));
    expect(new Set(ids).size).toBe(originals);
    expect(ids).toHaveLength(originals);
    expect(feeds[0]?.items).toHaveLength(30);
    expect(await built.read('rss/archive-1.xml')).toContain('<fh:archive ');
    expect(await built.read('rss/archive-2.xml')).not.toContain('<fh:archive ');
  });

  it('say the same in all formats', async () => {
    const rss = parseRssFeed(await built.read('rss.xml'));
    const atom = parseAtomFeed(await built.read('atom.xml'));
    const json = parseJsonFeed(await built.read('feed.json'));
    expect(atom.entries?.map(({ id }) => id)).toEqual(rss.items?.map(({ guid }) => guid?.value));
    expect(json.items?.map(({ id }) => id)).toEqual(atom.entries?.map(({ id }) => id));
    expect(json.next_url).toBe(`${origin}/feed/archive-2.json`);
    expect(json.hubs).toEqual([{ type: 'WebSub', url: 'https://hub.example.org/' }]);
  });

  it('are all in the OPML file, and on the page that explains them', async () => {
    const { body } = parseOpml(await built.read('feeds.opml'));
    const listed = (body?.outlines ?? [])
      .flatMap((one) => [one, ...(one.outlines ?? [])])
      .flatMap(({ xmlUrl }) => xmlUrl ?? []);
    const files = (await built.files()).filter((file) => /(?:^|\/)rss\.xml$/.test(file));
    const german = files.filter((file) => !file.startsWith('en/'));
    expect(listed.toSorted()).toEqual(german.map((file) => `${origin}/${file}`).toSorted());
    const page = await built.read('subscribe/index.html');
    for (const address of listed) expect(page).toContain(`href="${address}"`);
    expect(page).toContain('href="/news/feeds.opml"');
  });

  it('are named by the pages that list the same', async () => {
    const feedsOf = async (page: string) =>
      Array.from(
        (await built.read(page)).matchAll(
          /<link rel="alternate" type="application\/(?:rss|atom|feed)\+(?:xml|json)"[^>]* href="([^"]*)"/g,
        ),
        ([, address]) => address,
      );
    const all = ['/news/rss.xml', '/news/atom.xml', '/news/feed.json'];
    expect(await feedsOf('index.html')).toEqual(all);
    const [topic = ''] = (await built.files()).filter((file) => /^topics\/\w+\/rss/.test(file));
    expect(await feedsOf(topic.replace('rss.xml', 'index.html'))).toEqual([
      `/news/${topic}`,
      ...all,
    ]);
    expect(await feedsOf('corrections/index.html')).toEqual(['/news/corrections/rss.xml', ...all]);
  });

  it('keep a closed archive as it is when a brief is added', async () => {
    const archives = ['rss/archive-1.xml', 'atom/archive-1.xml', 'feed/archive-1.json'];
    /** Digests: the texts would make a failure unreadable. */
    const read = (site: Built) =>
      Promise.all(archives.map(async (file) => digestOf(await site.read(file))));
    const before = await read(built);
    const subscription = digestOf(await built.read('rss.xml'));
    await writeFile(
      path.join(publication, 'content/briefs/de/2026-11-30-neu.mdx'),
      '---\ntitle: Neu\nsummary: Neu.\ndate: 2026-11-30\ntopics: [chips]\nsources: [https://example.org/]\n---\n\nNeu.\n',
    );
    built = await build();
    expect(await read(built)).toEqual(before);
    expect(digestOf(await built.read('rss.xml'))).not.toBe(subscription);
  });
});
