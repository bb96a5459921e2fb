import { describe, expect, it } from 'vitest';
import { renderSitemap, renderSitemapIndex } from '../../../src/feeds/sitemap.ts';
import { isWellFormed } from '../../support/xml.ts';

const home = [
  { language: 'de', address: 'https://example.org/' },
  { language: 'en', address: 'https://example.org/en/' },
];

/** The elements of a sitemap without the frame around them. */
function entriesOf(xml: string): string[] {
  expect(isWellFormed(xml)).toBe(true);
  return xml.match(/<(?:loc|lastmod|xhtml:link)\b[^]*?(?:\/>|<\/\w+>)/g) ?? [];
}

describe('renderSitemap', () => {
  it('names a page with its last change', async () => {
    const address = 'https://example.org/?a&b';
    const xml = await renderSitemap([{ address, lastModified: '2025-11-12', alternates: [] }]);
    expect(entriesOf(xml)).toEqual([
      '<loc>https://example.org/?a&amp;b</loc>',
      '<lastmod>2025-11-12</lastmod>',
    ]);
  });

  it('names the same page in all languages, and the one for everybody else', async () => {
    const address = 'https://example.org/en/';
    const entry = { address, alternates: home, defaultAddress: 'https://example.org/' };
    expect(entriesOf(await renderSitemap([entry]))).toEqual([
      '<loc>https://example.org/en/</loc>',
      '<xhtml:link rel="alternate" hreflang="de" href="https://example.org/"/>',
      '<xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/"/>',
      '<xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/"/>',
    ]);
  });

  it('names no languages of a page that exists in one', async () => {
    const address = 'https://example.org/';
    const entry = { address, alternates: home.slice(0, 1), defaultAddress: address };
    expect(entriesOf(await renderSitemap([entry]))).toEqual([`<loc>${address}</loc>`]);
  });
});

describe('renderSitemapIndex', () => {
  it('names every sitemap with its last change, where there is one', async () => {
    const xml = await renderSitemapIndex([
      { address: 'https://example.org/sitemap-de.xml', lastModified: '2025-11-12' },
      { address: 'https://example.org/sitemap-en.xml' },
    ]);
    expect(entriesOf(xml)).toEqual([
      '<loc>https://example.org/sitemap-de.xml</loc>',
      '<lastmod>2025-11-12</lastmod>',
      '<loc>https://example.org/sitemap-en.xml</loc>',
    ]);
  });
});
