import { buildInputs } from '../build-inputs.ts';
import type { Brief } from '../domain/brief.ts';
import { toMoment } from '../domain/dates.ts';
import { inDefaultLanguage, type Language } from '../domain/language.ts';
import { newsAt } from '../domain/news.ts';
import { site, urls } from '../publication.ts';
import type { SitemapEntry } from '../sitemaps/sitemap.ts';
import type { IndexedSitemap } from '../sitemaps/sitemap-index.ts';
import { loadFeedPictures } from './feed-pictures.ts';
import { listPages, type ListedPage } from './list-pages.ts';
import { loadCatalog } from './load-catalog.ts';

/** The most pages that one sitemap names; the format allows 50,000, and search engines read small ones more often. */
const sitemapSize = 10_000;

/** A sitemap with the pages that it names. */
interface PagesSitemap {
  readonly path: string;
  readonly pages: readonly ListedPage[];
}

/** The sitemaps of all languages, each with as many pages as one may name. */
export async function listSitemaps(): Promise<PagesSitemap[]> {
  const pages = await listPages();
  return site.languages.flatMap(({ language }) => sitemapsOf(language, pages));
}

/** What the index names: the sitemaps of all languages, and that of the news where there are any. */
export async function listIndexedSitemaps(): Promise<IndexedSitemap[]> {
  const sitemaps = (await listSitemaps()).map(({ path, pages }) => ({
    address: urls.absolute(path),
    lastModified: pages
      .flatMap(({ lastModified }) => lastModified ?? [])
      .toSorted()
      .at(-1),
  }));
  const [newest] = await loadNews();
  if (newest === undefined) return sitemaps;
  const news = { address: urls.absolute(urls.newsSitemap()), lastModified: newest.published.day };
  return [...sitemaps, news];
}

/** The briefs in all languages that are news at the moment of the build, the newest first. */
export async function loadNews(): Promise<readonly Brief[]> {
  const { briefs } = await loadCatalog();
  return newsAt(briefs, toMoment(buildInputs().now, site.timeZone));
}

/** What a sitemap says of a page. */
export async function loadSitemapEntry(page: ListedPage): Promise<SitemapEntry> {
  const { path, lastModified, alternates, brief, card } = page;
  const { cards } = buildInputs();
  const pictures = brief === undefined ? {} : await loadFeedPictures(brief);
  return {
    address: urls.absolute(path),
    lastModified,
    alternates: alternates.map(({ language, path: its }) => ({
      language,
      address: urls.absolute(its),
    })),
    defaultAddress: urls.absolute(
      inDefaultLanguage(alternates, site.defaultLanguage)?.path ?? path,
    ),
    pictures: [
      ...(cards ? [urls.absolute(card)] : []),
      ...Object.values(pictures).map(({ url }) => url),
    ],
  };
}

function sitemapsOf(language: Language, pages: readonly ListedPage[]): PagesSitemap[] {
  const own = pages.filter((page) => page.language === language);
  const count = Math.ceil(own.length / sitemapSize);
  return Array.from({ length: count }, (_, index) => ({
    path: urls.sitemap(language, index + 1),
    pages: own.slice(index * sitemapSize, (index + 1) * sitemapSize),
  }));
}
