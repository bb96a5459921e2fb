import { SitemapStream } from 'sitemap';
import { writeXml } from './write-xml.ts';

/** An address of a sitemap, whole. */
export interface SitemapEntry {
  readonly address: string;
  /** Day of the last change, `2025-11-12`. */
  readonly lastModified?: string | undefined;
  /** The same page in other languages, this one included. */
  readonly alternates: readonly { readonly language: string; readonly address: string }[];
  /** Where a reader lands whose language is not there. */
  readonly defaultAddress?: string | undefined;
  /** The pictures of the page, as whole addresses. */
  readonly pictures: readonly string[];
}

/** A sitemap with what Google reads besides: languages and pictures. At least one entry is needed. */
export async function renderSitemap(entries: readonly SitemapEntry[]): Promise<string> {
  const stream = new SitemapStream({
    lastmodDateOnly: true,
    xmlns: { news: false, xhtml: true, image: true, video: false },
  });
  const items = entries.map(({ address, lastModified, alternates, defaultAddress, pictures }) => ({
    url: address,
    ...(lastModified === undefined ? {} : { lastmod: lastModified }),
    links: alternates.length < 2 ? [] : linksOf(alternates, defaultAddress),
    img: pictures.map((url) => ({ url })),
  }));
  return writeXml(stream, items);
}

function linksOf(alternates: SitemapEntry['alternates'], defaultAddress: string | undefined) {
  const links = alternates.map(({ language, address }) => ({ lang: language, url: address }));
  return defaultAddress === undefined
    ? links
    : [...links, { lang: 'x-default', url: defaultAddress }];
}
