import { Readable } from 'node:stream';
import { SitemapIndexStream, SitemapStream, streamToPromise } from 'sitemap';

/** An address of a sitemap, whole. */
export interface SitemapEntry {
  readonly address: string;
  /** Day of the last change, `2025-11-12`. */
  readonly lastModified?: string | undefined;
  /** The same page in other languages, this one included. */
  readonly alternates: readonly { readonly language: string; readonly address: string }[];
  /** Where a reader lands whose language is not there. */
  readonly defaultAddress?: string | undefined;
}

/** A sitemap of one language. */
export async function renderSitemap(entries: readonly SitemapEntry[]): Promise<string> {
  const stream = new SitemapStream({
    lastmodDateOnly: true,
    xmlns: { news: false, xhtml: true, image: false, video: false },
  });
  const items = entries.map(({ address, lastModified, alternates, defaultAddress }) => ({
    url: address,
    ...(lastModified === undefined ? {} : { lastmod: lastModified }),
    links: alternates.length < 2 ? [] : linksOf(alternates, defaultAddress),
  }));
  return write(stream, items);
}

/** The index that names the sitemaps of all languages. */
export async function renderSitemapIndex(
  sitemaps: readonly { readonly address: string; readonly lastModified?: string | undefined }[],
): Promise<string> {
  const items = sitemaps.map(({ address, lastModified }) => ({
    url: address,
    ...(lastModified === undefined ? {} : { lastmod: lastModified }),
  }));
  return write(new SitemapIndexStream({ lastmodDateOnly: true }), items);
}

function linksOf(alternates: SitemapEntry['alternates'], defaultAddress: string | undefined) {
  const links = alternates.map(({ language, address }) => ({ lang: language, url: address }));
  return defaultAddress === undefined
    ? links
    : [...links, { lang: 'x-default', url: defaultAddress }];
}

async function write(
  stream: SitemapStream | SitemapIndexStream,
  items: readonly object[],
): Promise<string> {
  return (await streamToPromise(Readable.from(items).pipe(stream))).toString('utf8');
}
