import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPublication, fixture, type Built } from '../support/built-publication.ts';
import { sitemapFaults, sitemapIndexFaults } from '../support/xsd.ts';

const slug = '2025-11-12-umspannwerk';
let built: Built;
let files: string[];

beforeAll(async () => {
  built = await buildPublication(fixture('two-languages'), { out: 'machine-files' });
  expect(built.said).toContain('The site is in');
  files = await built.files();
});

describe('the copies of briefs', () => {
  it('are there for every brief that is published, under its own name, and for no draft', () => {
    const pages = [
      'briefs/2024-02-29-schalttag',
      'briefs/2025-11-11-wasser',
      `briefs/${slug}`,
      `en/briefs/${slug}`,
    ];
    for (const ending of ['md', 'json']) {
      const copies = files.filter(
        (file) => file.includes('briefs/') && file.endsWith(`.${ending}`),
      );
      expect(copies).toEqual(pages.map((page) => `${page}.${ending}`));
    }
    expect(files.filter((file) => file.startsWith('copies-in-parts'))).toEqual([]);
  });

  it('are named in the head of the page', async () => {
    const page = await built.read(`en/briefs/${slug}/index.html`);
    expect(page).toContain(
      `<link rel="alternate" type="text/markdown" href="/en/briefs/${slug}.md">`,
    );
    expect(page).toContain(
      `<link rel="alternate" type="application/json" href="/en/briefs/${slug}.json">`,
    );
    expect(await built.read('index.html')).not.toContain('text/markdown');
  });

  it('keep the published schema', async () => {
    const schema = JSON.parse(await built.read('schemas/brief.json')) as object;
    const validate = new Ajv2020({ strict: true }).compile(schema);
    for (const file of files.filter((name) => /briefs\/.*\.json$/.test(name))) {
      validate(JSON.parse(await built.read(file)));
      expect(validate.errors, file).toBeNull();
    }
  });

  it('show pictures under addresses that exist', async () => {
    const text = await built.read(`briefs/${slug}.md`);
    const [, address = ''] =
      /!\[Ein Umspannwerk bei Nacht\]\(https:\/\/netzblatt\.example\/([^ )]+)/.exec(text) ?? [];
    expect(files).toContain(address);
  });

  it('are listed in llms.txt of their language', async () => {
    const text = await built.read('en/llms.txt');
    expect(text).toContain(`(https://netzblatt.example/en/briefs/${slug}.md)`);
    expect(text).not.toMatch(/\/briefs\/2025-11-11-wasser\.md/);
  });
});

describe('the sitemaps', () => {
  it('are valid, and named in the index', async () => {
    const index = await built.read('sitemap-index.xml');
    expect(await sitemapIndexFaults(index)).toEqual([]);
    for (const file of ['sitemap-de.xml', 'sitemap-en.xml']) {
      expect(index).toContain(`https://netzblatt.example/${file}`);
      expect(await sitemapFaults(await built.read(file)), file).toEqual([]);
    }
  });

  it('name the pictures of a brief', async () => {
    const sitemap = await built.read('sitemap-de.xml');
    const [, address = ''] =
      /<image:loc>https:\/\/netzblatt\.example\/([^<]+)<\/image:loc>/.exec(sitemap) ?? [];
    expect(files).toContain(address);
  });

  it('have none of the news where there was none for two days', async () => {
    expect(files).not.toContain('news-sitemap.xml');
    expect(await built.read('robots.txt')).not.toContain('news-sitemap');
    expect(await built.read('sitemap-index.xml')).not.toContain('news-sitemap');
  });

  it('have one of the news on the next day', async () => {
    const flags = { out: 'machine-files-news', now: '2025-11-13T12:00:00+01:00' };
    const fresh = await buildPublication(fixture('two-languages'), flags);
    const news = await fresh.read('news-sitemap.xml');
    expect(await sitemapFaults(news)).toEqual([]);
    expect(news.match(/<loc>[^<]+/g)?.toSorted()).toEqual([
      `<loc>https://netzblatt.example/briefs/${slug}/`,
      `<loc>https://netzblatt.example/en/briefs/${slug}/`,
    ]);
    for (const file of ['robots.txt', 'sitemap-index.xml']) {
      expect(await fresh.read(file)).toContain('https://netzblatt.example/news-sitemap.xml');
    }
  });
});

describe('the content security policy', () => {
  it('admits every script and style that stands in a page by its hash, and no others', async () => {
    for (const file of files.filter((name) => name.endsWith('.html'))) {
      const page = await built.read(file);
      const policy = /content-security-policy" content="([^"]+)"/.exec(page)?.[1] ?? '';
      expect(policy, file).not.toContain('unsafe-inline');
      for (const [, attributes = '', text = ''] of page.matchAll(
        /<(?:script|style)\b([^>]*)>([^]*?)<\/(?:script|style)>/g,
      )) {
        if (attributes.includes('ld+json') || attributes.includes('src=')) continue;
        const hash = createHash('sha256').update(text).digest('base64');
        expect(policy, `${file}: ${text.slice(0, 80)}`).toContain(`'sha256-${hash}'`);
      }
    }
  });

  it('lets only search pages run WebAssembly', async () => {
    const pages = files.filter((name) => name.endsWith('.html'));
    const texts = await Promise.all(pages.map((file) => built.read(file)));
    const allowed = pages.filter((_, index) => texts[index]?.includes('wasm-unsafe-eval'));
    expect(allowed).toEqual(['en/search/index.html', 'search/index.html']);
  });
});

describe('what a host is told', () => {
  it('lies beside the site', async () => {
    expect(await built.read('_headers')).toContain(
      '/*.xml\n  Content-Type: application/xml; charset=utf-8\n',
    );
  });
});

describe('the same publication once more', () => {
  it('gives the same bytes, from what was kept', async () => {
    const before = new Map<string, string>();
    for (const file of files) before.set(file, await built.read(file));
    const again = await buildPublication(fixture('two-languages'), { out: 'machine-files' });
    expect(await again.files()).toEqual(files);
    for (const file of files) expect(await again.read(file), file).toBe(before.get(file));
  });
});
