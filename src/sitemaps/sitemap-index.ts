import { SitemapIndexStream } from 'sitemap';
import { writeXml } from './write-xml.ts';

/** A sitemap as the index names it. */
export interface IndexedSitemap {
  /** Whole. */
  readonly address: string;
  /** Day of the last change of any of its pages, `2025-11-12`. */
  readonly lastModified?: string | undefined;
}

/** The index that names all sitemaps of a site. */
export async function renderSitemapIndex(sitemaps: readonly IndexedSitemap[]): Promise<string> {
  const items = sitemaps.map(({ address, lastModified }) => ({
    url: address,
    ...(lastModified === undefined ? {} : { lastmod: lastModified }),
  }));
  return writeXml(new SitemapIndexStream({ lastmodDateOnly: true }), items);
}
