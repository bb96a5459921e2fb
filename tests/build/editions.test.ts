import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPublication, fixture, type Built } from '../support/built-publication.ts';

let built: Built;

beforeAll(async () => {
  built = await buildPublication(fixture('editions'), { out: 'editions/dist' });
  expect(built.said).toContain('The site is in');
});

describe('a publication with editions', () => {
  it('has a page for each that is public, and a list of them in each language', async () => {
    const pages = (await built.files()).filter((file) => /editions\/.*html$/.test(file));
    expect(pages).toEqual([
      'editions/2025-11-14/index.html',
      'editions/2025-11-21/index.html',
      'editions/index.html',
      'en/editions/2025-11-14/index.html',
      'en/editions/index.html',
    ]);
  });

  it('shows nothing of drafts and of what is not due, in no page, feed or mail', async () => {
    const files = (await built.files()).filter((file) => /\.(?:html|xml|txt|json|md)$/.test(file));
    const texts = await Promise.all(files.map((file) => built.read(file)));
    const mails = await Promise.all((await mailNames()).map(readMail));
    expect([...texts, ...mails].filter((text) => /Geheim|Sperrfrist/.test(text))).toEqual([]);
  });

  it('leads to them from the menu of each language', async () => {
    expect(await built.read('index.html')).toContain('href="/news/editions/"');
    expect(await built.read('en/index.html')).toContain('href="/news/en/editions/"');
  });

  it('shows greeting, numbers, briefs, corrections and advert', async () => {
    const page = await built.read('editions/2025-11-21/index.html');
    expect(page).toContain('<h1 class="headline">Die Leitung steht</h1>');
    expect(page).toContain('Sonderausgabe');
    expect(page).toContain('href="/news/briefs/2025-11-17-leitung/"');
    expect(page).toMatch(/<img[^>]+alt="Eine Turbine"/);
    expect(page).toContain('href="/news/briefs/2025-11-12-werk/#fact-power"');
    expect(page).toContain('id="brief-2025-11-17-leitung"');
    expect(page).toContain('Die Leistung ist höher als zuerst gemeldet.');
    expect(page).toContain('Anzeige');
    expect(page).toMatch(/<a href="https:\/\/example.org\/strom" rel="sponsored">/);
  });

  it('leads from each edition to its neighbors', async () => {
    expect(await built.read('editions/2025-11-21/index.html')).toContain(
      '<a href="/news/editions/2025-11-14/" rel="prev">',
    );
    const first = await built.read('editions/2025-11-14/index.html');
    expect(first).toContain('<a href="/news/editions/2025-11-21/" rel="next">');
    expect(first).not.toContain('rel="prev"');
  });

  it('pairs editions of a day, and lists them in the sitemap', async () => {
    expect(await built.read('editions/2025-11-14/index.html')).toContain(
      '<link rel="alternate" hreflang="en" href="https://netzblatt.example/news/en/editions/2025-11-14/">',
    );
    expect(await built.read('editions/2025-11-21/index.html')).not.toContain(
      '<link rel="alternate" hreflang',
    );
    expect(await built.read('sitemap-de.xml')).toContain(
      'https://netzblatt.example/news/editions/2025-11-21/',
    );
  });

  it('has a feed of the editions of each language', async () => {
    const feed = new XMLParser().parse(await built.read('editions/rss.xml')) as {
      rss: { channel: { item: { title: string; link: string }[] } };
    };
    expect(feed.rss.channel.item.map(({ title }) => title)).toEqual([
      'Die Leitung steht',
      'Das erste Werk',
    ]);
    expect(await built.read('en/editions/rss.xml')).toContain('The first plant');
  });
});

describe('the outbox', () => {
  it('holds the mails of all editions beside the site, and nothing of them in it', async () => {
    expect(await mailNames()).toEqual(
      ['2025-11-14.de', '2025-11-14.en', '2025-11-21.de'].flatMap((name) =>
        ['eml', 'html', 'json', 'txt'].map((ending) => `${name}.${ending}`),
      ),
    );
    expect((await built.files()).filter((file) => file.includes('outbox'))).toEqual([]);
  });

  it('says what is known of a mail', async () => {
    const html = await readMail('2025-11-21.de.html');
    expect(JSON.parse(await readMail('2025-11-21.de.json'))).toMatchObject({
      edition: '2025-11-21',
      language: 'de',
      url: 'https://netzblatt.example/news/editions/2025-11-21/',
      subject: 'Die Leitung steht',
      briefs: ['2025-11-17-leitung'],
      quoted: ['2025-11-12-werk'],
      date: '2025-11-21T07:00:00+01:00',
      sizes: { html: Buffer.byteLength(html) },
    });
  });

  it('holds briefs in full where the edition wants them so, and pictures by whole addresses', async () => {
    const html = await readMail('2025-11-21.de.html');
    expect(html).toContain('Ganz und gar fertig');
    const [, picture = ''] =
      /<img[^>]+src="https:\/\/netzblatt\.example\/news\/(_astro\/[^"]+\.jpg)"/.exec(html) ?? [];
    expect(await built.files()).toContain(picture);
    expect(await readMail('2025-11-14.de.html')).not.toContain('Das Werk soll');
  });
});

const outbox = path.resolve('.cache/test/editions/outbox');

async function mailNames(): Promise<string[]> {
  return (await readdir(outbox)).toSorted();
}

function readMail(name: string): Promise<string> {
  return readFile(path.join(outbox, name), 'utf8');
}
