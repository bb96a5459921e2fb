import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPublication, fixture, type Built } from '../support/built-publication.ts';

const slug = '2025-11-12-umspannwerk';
let built: Built;
let everything: string;

beforeAll(async () => {
  built = await buildPublication(fixture('two-languages'), { cards: true });
  expect(built.said).toContain('The site is in');
  const files = (await built.files()).filter((file) =>
    /\.(?:html|xml|txt|json|webmanifest)$/.test(file),
  );
  everything = (await Promise.all(files.map((file) => built.read(file)))).join('\n');
});

describe('a publication in two languages', () => {
  it('has a page for everything that it holds', async () => {
    const pages = (await built.files()).filter((file) => file.endsWith('.html'));
    expect(pages).toEqual([
      '404.html',
      'about/index.html',
      'archive/2024/index.html',
      'archive/2025/index.html',
      'archive/index.html',
      'briefs/2024-02-29-schalttag/index.html',
      'briefs/2025-11-11-wasser/index.html',
      'briefs/2025-11-12-neues-werk/index.html',
      'briefs/2025-11-12-umspannwerk/index.html',
      'briefs/2025-11-12-werk/index.html',
      'corrections/index.html',
      'en/archive/2025/index.html',
      'en/archive/index.html',
      'en/briefs/2025-11-12-neues-werk/index.html',
      'en/briefs/2025-11-12-umspannwerk/index.html',
      'en/briefs/2025-11-12-werk/index.html',
      'en/corrections/index.html',
      'en/index.html',
      'en/organizations/index.html',
      'en/organizations/netz/index.html',
      'en/search/index.html',
      'en/subscribe/index.html',
      'en/topics/power/index.html',
      'en/topics/water/index.html',
      'index.html',
      'organizations/index.html',
      'organizations/netz/index.html',
      'search/index.html',
      'styleguide/index.html',
      'subscribe/index.html',
      'topics/power/index.html',
      'topics/water/index.html',
    ]);
  });

  it.each(['Geheim', 'Entwurf', 'entwurf', 'Sperrfrist', 'sperrfrist'])(
    'shows nothing of drafts and of what is not due: %s',
    (word) => {
      expect(everything).not.toContain(word);
    },
  );

  it('lists a brief on the home page, under its topics, in the archive, in the feed and in the sitemap', async () => {
    const address = `/briefs/${slug}/`;
    for (const file of [
      'index.html',
      'topics/power/index.html',
      'topics/water/index.html',
      'archive/2025/index.html',
    ]) {
      expect(await built.read(file), file).toContain(`href="${address}"`);
    }
    for (const file of ['rss.xml', 'sitemap-de.xml']) {
      expect(await built.read(file), file).toContain(`https://netzblatt.example${address}`);
    }
  });

  it('sets titles in the typography of their language, and escapes them', async () => {
    const german = await built.read(`briefs/${slug}/index.html`);
    expect(german).toContain('Netz AG baut ein „Umspannwerk“ mit 2,2\u00A0GW</h1>');
    expect(german).toContain('Die Kosten &amp; der Ort bleiben offen.');
    expect(german).toContain('10–20\u00A0MW');
    expect(await built.read(`en/briefs/${slug}/index.html`)).toContain('“10–20\u00A0MW”');
  });

  it('does not strike out what stands between single tildes', async () => {
    const page = await built.read(`briefs/${slug}/index.html`);
    expect(page).toContain('<del>sicher</del>');
    expect(page).toContain('10~20');
  });

  it('links a brief with its twin and both with the default language', async () => {
    for (const file of [`briefs/${slug}/index.html`, `en/briefs/${slug}/index.html`]) {
      const page = await built.read(file);
      expect(alternates(page), file).toEqual({
        de: `https://netzblatt.example/briefs/${slug}/`,
        en: `https://netzblatt.example/en/briefs/${slug}/`,
        'x-default': `https://netzblatt.example/briefs/${slug}/`,
      });
    }
  });

  it('names no twin where there is none', async () => {
    expect(alternates(await built.read('briefs/2025-11-11-wasser/index.html'))).toEqual({});
  });

  it('leads from a former name to the brief', async () => {
    const page = await built.read('briefs/2025-11-12-werk/index.html');
    expect(page).toContain(`url=/briefs/${slug}/`);
    expect(page).toContain(
      `<link rel="canonical" href="https://netzblatt.example/briefs/${slug}/"`,
    );
    expect(page).toContain('noindex');
  });

  it('resolves links to other briefs and to pages', async () => {
    const page = await built.read(`briefs/${slug}/index.html`);
    expect(page).toContain('href="/briefs/2025-11-11-wasser/"');
    expect(page).toContain('href="/about/"');
  });

  it('makes of a picture responsive files with their size, and says what it shows', async () => {
    const page = await built.read(`briefs/${slug}/index.html`);
    const [picture] = /<img[^>]*alt="Ein Umspannwerk bei Nacht"[^>]*>/.exec(page) ?? [];
    expect(picture).toMatch(/width="\d+"/);
    expect(picture).toMatch(/height="\d+"/);
    expect(picture).toContain('loading="lazy"');
    expect(picture).toMatch(/srcset="[^"]+ \d+w, /);
    expect(page).toContain('Foto: Ada Beispiel');
    const files = await built.files();
    for (const [, address = ''] of page.matchAll(/(?:src|srcset)="(\/_astro\/[^" ]+)/g)) {
      expect(files).toContain(address.slice(1));
    }
  });

  it('lays the public files of the publication over the site', async () => {
    expect(await built.read('proof.txt')).toBe('Netzblatt\n');
  });

  it('draws a card for every page that may be found', async () => {
    const files = await built.files();
    const pages = files.filter((file) => file.endsWith('index.html'));
    for (const page of pages) {
      const html = await built.read(page);
      if (html.includes('noindex')) continue;
      const card =
        /<meta property="og:image" content="https:\/\/netzblatt\.example\/([^"?]+)\?v=[0-9a-f]{8}"/.exec(
          html,
        )?.[1];
      expect(files, page).toContain(card);
    }
    const png = await readFile(path.join(built.folder, `cards/briefs/${slug}.png`));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
  });

  it('loads nothing from another origin, and has no inline style', async () => {
    const pages = (await built.files()).filter((file) => file.endsWith('.html'));
    const html = (await Promise.all(pages.map((file) => built.read(file)))).join('\n');
    for (const [tag] of html.matchAll(/<(?:script|img|source|iframe|video|audio)\b[^>]*>/g)) {
      expect(tag).not.toMatch(/(?:src|srcset)="(?:https?:)?\/\//);
    }
    for (const [link] of html.matchAll(
      /<link\b[^>]*rel="(?:stylesheet|preload|icon|manifest)"[^>]*>/g,
    )) {
      expect(link).toMatch(/href="\/[^/]/);
    }
    expect(html).not.toMatch(/<[^>]+\sstyle="/);
  });

  it('loads a script on the search pages only; the inline one is in every page', async () => {
    const pages = (await built.files()).filter((file) => file.endsWith('.html'));
    for (const file of pages) {
      const page = await built.read(file);
      expect(page.match(/<script>/g), file).toHaveLength(1);
      const scripts = page.match(/<script (?!type="application\/ld\+json">)[^>]*>/g) ?? [];
      if (!file.endsWith('search/index.html')) expect(scripts, file).toEqual([]);
      else
        expect(scripts.join(' '), file).toMatch(
          /^<script type="module" src="\/_astro\/[^"]+\.js">$/,
        );
    }
  });

  it('has in its search index the briefs that are published, and no others', async () => {
    const fragments = await indexedFragments(built);
    expect(fragments.map(({ url }) => url).toSorted()).toEqual([
      '/briefs/2024-02-29-schalttag/',
      '/briefs/2025-11-11-wasser/',
      `/briefs/${slug}/`,
      `/en/briefs/${slug}/`,
    ]);
    expect(JSON.stringify(fragments)).not.toMatch(/geheim|entwurf|sperrfrist/i);
  });

  it('holds no path of the machine', () => {
    expect(everything).not.toContain(process.cwd());
  });
});

describe('the pictures of a publication', () => {
  it('are those that pages name, and no others', async () => {
    await expectNoUnusedPictures(built);
  });
});

describe('the feed', () => {
  interface Item {
    title: string;
    link: string;
    guid: { '#text': string };
    'content:encoded': string;
    'dc:creator': string;
    category: string[];
    'media:content': { '@_url': string };
  }
  let xml: string;
  let items: Item[];

  beforeAll(async () => {
    xml = await built.read('rss.xml');
    const parser = new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => ['item', 'category'].includes(name),
    });
    items = (parser.parse(xml) as { rss: { channel: { item: Item[] } } }).rss.channel.item;
  });

  it('is well-formed and lists the briefs of its language, the newest first', () => {
    expect(SyntaxValidator.validate(xml)).toBe(true);
    expect(items.map(({ link }) => link)).toEqual([
      `https://netzblatt.example/briefs/${slug}/`,
      'https://netzblatt.example/briefs/2025-11-11-wasser/',
      'https://netzblatt.example/briefs/2024-02-29-schalttag/',
    ]);
  });

  it('keeps the id of a brief that had another name', () => {
    expect(items[0]?.guid['#text']).toBe(
      'tag:netzblatt.example,2025:briefs/de/2025-11-12-neues-werk',
    );
  });

  it('carries the whole text with whole addresses', () => {
    const content = items[0]?.['content:encoded'] ?? '';
    expect(content).toContain('<td align="right">10\u00A0MW</td>');
    expect(content).toContain('<blockquote lang="en"><p>“We are ‘on time’.”</p></blockquote>');
    expect(content).toContain('https://netzblatt.example/briefs/2025-11-11-wasser/');
    expect(content).toContain('alt="Ein Umspannwerk bei Nacht"');
    for (const [, address] of content.matchAll(/(?:href|src)="([^"]*)"/g)) {
      expect(address).toMatch(/^https:\/\//);
    }
  });

  it('names author, topics and card', () => {
    expect(items[0]).toMatchObject({
      'dc:creator': 'Ada Beispiel',
      category: ['Strom', 'Wasser'],
      'media:content': {
        '@_url': expect.stringMatching(
          `^https://netzblatt\\.example/cards/briefs/${slug}\\.png\\?v=[0-9a-f]{8}$`,
        ) as string,
      },
    });
  });
});

describe('building again', () => {
  it('gives the same bytes', async () => {
    const again = await buildPublication(fixture('two-languages'), {
      cards: true,
      out: 'two-languages-again',
    });
    const files = await built.files();
    expect(await again.files()).toEqual(files);
    await expectNoUnusedPictures(again);
    for (const file of files) {
      const [before, after] = await Promise.all(
        [built, again].map(({ folder }) => readFile(path.join(folder, file))),
      );
      expect(after?.equals(before ?? Buffer.alloc(0)), file).toBe(true);
    }
  });

  it('shows a brief from its date on', async () => {
    const later = await buildPublication(fixture('two-languages'), {
      now: '2025-12-24',
      out: 'two-languages-later',
    });
    expect(await later.read('index.html')).toContain('Meldung unter Sperrfrist');
    expect(await later.read('index.html')).not.toContain('Geheimer Entwurf');
  });
});

async function expectNoUnusedPictures(site: Built): Promise<void> {
  const names = await site.files();
  expect(names.filter((name) => name.includes('geheim'))).toEqual([]);
  const pictures = names.filter((name) => /^_astro\/.*\.(?:avif|jpe?g|png|webp)$/.test(name));
  const texts = names.filter((name) => /\.(?:html|xml)$/.test(name));
  const text = (await Promise.all(texts.map((name) => site.read(name)))).join('\n');
  const named = [...text.matchAll(/\/(_astro\/[^" <]+\.(?:avif|jpe?g|png|webp))/g)].map(
    ([, name]) => name,
  );
  expect(named.filter((name = '') => name.includes('/umspannwerk')).length).toBeGreaterThan(1);
  expect(pictures).toEqual([...new Set(named)].toSorted());
}

/** What the search index says of each brief. */
async function indexedFragments(site: Built): Promise<{ readonly url: string }[]> {
  const names = (await site.files()).filter((name) => name.endsWith('.pf_fragment'));
  return Promise.all(
    names.map(async (name) => {
      const text = gunzipSync(await readFile(path.join(site.folder, name))).toString();
      return JSON.parse(text.slice(text.indexOf('{'))) as { readonly url: string };
    }),
  );
}

function alternates(page: string): Record<string, string> {
  const links = page.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/g);
  return Object.fromEntries(
    [...links].map(([, language = '', address = '']) => [language, address]),
  );
}
