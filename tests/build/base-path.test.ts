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

  it('uses the texts of the publication', async () => {
    expect(await built.read('index.html')).toContain('Get briefs');
    expect(await built.read('de/index.html')).toContain('Abonnieren');
  });
});
