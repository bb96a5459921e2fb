import { describe, expect, it } from 'vitest';
import { renderSitemap, type SitemapEntry } from '../../../src/sitemaps/sitemap.ts';
import { renderSitemapIndex } from '../../../src/sitemaps/sitemap-index.ts';
import { sitemapFaults, sitemapIndexFaults } from '../../support/xsd.ts';

const home = [
  { language: 'de', address: 'https://example.org/' },
  { language: 'en', address: 'https://example.org/en/' },
];
const entry: SitemapEntry = { address: 'https://example.org/', alternates: [], pictures: [] };

/** The elements of a sitemap without the frame around them. */
function elementsOf(xml: string): string[] {
  return xml.match(/<(?:loc|lastmod|image:loc|xhtml:link)\b[^]*?(?:\/>|<\/[\w:]+>)/g) ?? [];
}

describe('renderSitemap', () => {
  it('names a page with its last change', async () => {
    const address = 'https://example.org/?a&b';
    const xml = await renderSitemap([{ ...entry, address, lastModified: '2025-11-12' }]);
    expect(elementsOf(xml)).toEqual([
      '<loc>https://example.org/?a&amp;b</loc>',
      '<lastmod>2025-11-12</lastmod>',
    ]);
  });

  it('names the same page in all languages, and the one for everybody else', async () => {
    const address = 'https://example.org/en/';
    const defaultAddress = 'https://example.org/';
    const xml = await renderSitemap([{ ...entry, address, alternates: home, defaultAddress }]);
    expect(elementsOf(xml)).toEqual([
      '<loc>https://example.org/en/</loc>',
      '<xhtml:link rel="alternate" hreflang="de" href="https://example.org/"/>',
      '<xhtml:link rel="alternate" hreflang="en" href="https://example.org/en/"/>',
      '<xhtml:link rel="alternate" hreflang="x-default" href="https://example.org/"/>',
    ]);
  });

  it('names no languages of a page that exists in one', async () => {
    const alternates = home.slice(0, 1);
    const xml = await renderSitemap([{ ...entry, alternates, defaultAddress: entry.address }]);
    expect(elementsOf(xml)).toEqual([`<loc>${entry.address}</loc>`]);
  });

  it('names the pictures of a page', async () => {
    const pictures = ['https://example.org/cards/home.png', 'https://example.org/a&b.jpg'];
    expect(elementsOf(await renderSitemap([{ ...entry, pictures }]))).toEqual([
      '<loc>https://example.org/</loc>',
      '<image:loc>https://example.org/cards/home.png</image:loc>',
      '<image:loc>https://example.org/a&amp;b.jpg</image:loc>',
    ]);
  });

  it('is valid against the schemas', async () => {
    const xml = await renderSitemap([
      {
        address: 'https://example.org/en/',
        lastModified: '2025-11-12',
        alternates: home,
        defaultAddress: 'https://example.org/',
        pictures: ['https://example.org/cards/en.png'],
      },
      { ...entry, address: 'https://example.org/briefs/größe/' },
    ]);
    expect(await sitemapFaults(xml)).toEqual([]);
  });

  it('is not made without a page: the schema wants one', async () => {
    await expect(renderSitemap([])).rejects.toThrow();
  });

  it('would not be valid with an element that no schema knows', async () => {
    const xml = await renderSitemap([entry]);
    expect(await sitemapFaults(xml.replace('</loc>', '</loc><xhtml:a/>'))).not.toEqual([]);
  });
});

describe('renderSitemapIndex', () => {
  const sitemaps = [
    { address: 'https://example.org/sitemap-de.xml', lastModified: '2025-11-12' },
    { address: 'https://example.org/sitemap-en.xml' },
  ];

  it('names every sitemap with its last change, where there is one', async () => {
    expect(elementsOf(await renderSitemapIndex(sitemaps))).toEqual([
      '<loc>https://example.org/sitemap-de.xml</loc>',
      '<lastmod>2025-11-12</lastmod>',
      '<loc>https://example.org/sitemap-en.xml</loc>',
    ]);
  });

  it('is valid against the schema', async () => {
    expect(await sitemapIndexFaults(await renderSitemapIndex(sitemaps))).toEqual([]);
  });
});
