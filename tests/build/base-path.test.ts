import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPublication, fixture, type Built } from '../support/built-publication.ts';

let built: Built;

beforeAll(async () => {
  built = await buildPublication(fixture('base-path'), { cards: true });
  expect(built.said).toContain('The site is in');
});

describe('a publication below a folder, with English as its default language', () => {
  it('has English at the root and German under its prefix', async () => {
    expect(await built.read('index.html')).toContain('<html lang="en"');
    expect(await built.read('de/index.html')).toContain('<html lang="de"');
  });

  it('begins every address with the folder', async () => {
    const files = (await built.files()).filter((file) => file.endsWith('.html'));
    for (const file of files) {
      const page = await built.read(file);
      for (const [, address = ''] of page.matchAll(/\s(?:href|src)="(\/[^"]*)"/g)) {
        expect(address, file).toMatch(/^\/news\//);
      }
      for (const [, address = ''] of page.matchAll(/"(https:\/\/grid\.example[^"]*)"/g)) {
        expect(address, file).toMatch(/^https:\/\/grid\.example\/news\//);
      }
    }
  });

  it('keeps the folder in links that a writer typed from the root of the site', async () => {
    expect(await built.read('briefs/2025-11-12-grid/index.html')).toContain(
      'href="/news/archive/"',
    );
    expect(await built.read('de/briefs/2025-11-12-grid/index.html')).toContain(
      'href="/news/de/archive/"',
    );
  });

  it('names its feed, sitemap and cards by whole addresses', async () => {
    expect(await built.read('rss.xml')).toContain(
      'https://grid.example/news/briefs/2025-11-12-grid/',
    );
    expect(await built.read('robots.txt')).toContain('https://grid.example/news/sitemap-index.xml');
    expect(await built.read('index.html')).toContain('https://grid.example/news/cards/home.png');
    expect(await built.files()).toContain('cards/home.png');
  });

  it('looks for its search index there, and names briefs in it by their whole paths', async () => {
    expect(await built.read('search/index.html')).toContain(
      'data-index="/news/pagefind/pagefind.js"',
    );
    const fragments = (await built.files()).filter((file) => file.endsWith('.pf_fragment'));
    const texts = await Promise.all(
      fragments.map(async (file) => gunzipSync(await readFile(path.join(built.folder, file)))),
    );
    const paths = texts.map((text) => /"url":"([^"]+)"/.exec(text.toString())?.[1]);
    expect(paths.toSorted()).toEqual([
      '/news/briefs/2025-11-12-grid/',
      '/news/de/briefs/2025-11-12-grid/',
    ]);
  });

  it('uses the texts of the publication', async () => {
    expect(await built.read('index.html')).toContain('Get briefs');
    expect(await built.read('de/index.html')).toContain('Abonnieren');
  });

  it('has a form for the newsletter in the language that its engine serves', async () => {
    const uuid = '3f2504e0-4f89-41d3-9a0c-0305e82c3301';
    for (const page of ['subscribe/index.html', 'briefs/2025-11-12-grid/index.html']) {
      const html = await built.read(page);
      expect(html).toContain(
        '<form class="mail-form" action="https://lists.grid.example/mail/subscription/form" method="post">',
      );
      expect(html).toContain(`<input type="hidden" name="l" value="${uuid}">`);
      expect(html).toMatch(/<label for="mail-address">Your email address<\/label>/);
      expect(html).toMatch(/<input id="mail-address" type="email" name="email" required/);
      expect(html).toContain('You are signed up only once you open it.');
      expect(html).toContain('Your address goes to lists.grid.example and stays there');
    }
  });

  it('has no form in another language, and says so', async () => {
    const html = await built.read('de/subscribe/index.html');
    expect(html).not.toContain('class="mail-form"');
    expect(html).toContain('Einen Versand per E-Mail gibt es hier nicht.');
    const brief = await built.read('de/briefs/2025-11-12-grid/index.html');
    expect(brief).not.toContain('class="mail-form"');
    expect(brief).toContain('href="/news/de/subscribe/">Feeds abonnieren');
  });
});
