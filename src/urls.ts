import type { Language } from './domain/language.ts';
import type { Site } from './domain/site.ts';

/** Makes every path and address of a site. Paths hold the base and end with a slash where they name a page. */
export interface Urls {
  home(language: Language): string;
  brief(language: Language, slug: string): string;
  /** A brief as Markdown. */
  briefText(language: Language, slug: string): string;
  /** A brief as JSON. */
  briefData(language: Language, slug: string): string;
  /** What the JSON of a brief holds, as JSON Schema. */
  briefSchema(): string;
  archive(language: Language, year?: string): string;
  topic(language: Language, topic: string, year?: string): string;
  organizations(language: Language): string;
  organization(language: Language, id: string, year?: string): string;
  corrections(language: Language): string;
  editions(language: Language): string;
  edition(language: Language, slug: string): string;
  /** A page of `content/pages`, such as `about`. */
  page(language: Language, slug: string): string;
  subscribe(language: Language): string;
  search(language: Language): string;
  /** The script that finds words in the search index of every language. */
  searchIndex(): string;
  notFound(): string;
  /** The feeds of all briefs. */
  rss(language: Language): string;
  atom(language: Language): string;
  jsonFeed(language: Language): string;
  /** An archive of such a feed; the oldest is number 1, and a star stands for all of them. */
  feedArchive(feedPath: string, number: number | '*'): string;
  /** The RSS feed of what a page shows, beside the page. */
  feedOf(pagePath: string): string;
  /** The list of all feeds in a language. */
  opml(language: Language): string;
  /** The style sheet of feeds. */
  feedStyles(): string;
  /** What the site holds, for language models. */
  llms(language: Language): string;
  sitemapIndex(): string;
  /** A sitemap; the first of a language is number 1. */
  sitemap(language: Language, number?: number): string;
  /** The part of the address of a sitemap that tells it from the others: `de`, `de-2`. */
  sitemapParameter(sitemapPath: string): string;
  newsSitemap(): string;
  /**
   * The card of the page at a path made here.
   *
   * @param version of what is seen on it: networks take what has another address for another picture.
   */
  card(pagePath: string, version: string): string;
  /** The part of the address of a card that names its page. */
  cardParameter(pagePath: string): string;
  /** A file of `public/`. */
  file(name: string): string;
  /** The whole address of a path made here. */
  absolute(path: string): string;
  /** A link of a body as a path: `/about/` under the base, `./2025-11-12-name.mdx` as its brief. */
  link(address: string, language: Language): string;
  /** The same as a whole address. */
  absoluteLink(address: string, language: Language): string;
  /** A path made here without the base and the outer slashes: what Astro takes as a route parameter. */
  parameter(path: string): string | undefined;
}

/** The addresses of a site; the only place where a path is put together. */
export function createUrls(site: Pick<Site, 'origin' | 'base' | 'defaultLanguage'>): Urls {
  const root = (language: Language) =>
    language === site.defaultLanguage ? site.base : `${site.base}${language}/`;
  const withYear = (path: string, year?: string) => (year === undefined ? path : `${path}${year}/`);
  const parameter = (path: string) => path.slice(site.base.length).replace(/\/$/, '') || undefined;
  const cardParameter = (pagePath: string) => parameter(pagePath)?.replace(/\.html$/, '') ?? 'home';
  const brief = (language: Language, slug: string) => `${root(language)}briefs/${slug}/`;
  const absolute = (path: string) => new URL(site.origin + path).href;
  const link = (address: string, language: Language) => {
    const [, slug, fragment = ''] = /^\.\/(.+)\.mdx(#.*)?$/.exec(address) ?? [];
    if (slug !== undefined) return brief(language, decodeURI(slug)) + fragment;
    return address.startsWith('/') ? site.base + address.slice(1) : address;
  };
  return {
    home: root,
    brief,
    briefText: (language, slug) => `${root(language)}briefs/${slug}.md`,
    briefData: (language, slug) => `${root(language)}briefs/${slug}.json`,
    briefSchema: () => `${site.base}schemas/brief.json`,
    archive: (language, year) => withYear(`${root(language)}archive/`, year),
    topic: (language, topic, year) => withYear(`${root(language)}topics/${topic}/`, year),
    organizations: (language) => `${root(language)}organizations/`,
    organization: (language, id, year) => withYear(`${root(language)}organizations/${id}/`, year),
    corrections: (language) => `${root(language)}corrections/`,
    editions: (language) => `${root(language)}editions/`,
    edition: (language, slug) => `${root(language)}editions/${slug}/`,
    page: (language, slug) => `${root(language)}${slug}/`,
    subscribe: (language) => `${root(language)}subscribe/`,
    search: (language) => `${root(language)}search/`,
    searchIndex: () => `${site.base}pagefind/pagefind.js`,
    notFound: () => `${site.base}404.html`,
    rss: (language) => `${root(language)}rss.xml`,
    atom: (language) => `${root(language)}atom.xml`,
    jsonFeed: (language) => `${root(language)}feed.json`,
    feedArchive: (feedPath, number) =>
      feedPath.replace(/\.(xml|json)$/, `/archive-${String(number)}.$1`),
    feedOf: (pagePath) => `${pagePath}rss.xml`,
    opml: (language) => `${root(language)}feeds.opml`,
    feedStyles: () => `${site.base}feed.css`,
    llms: (language) => `${root(language)}llms.txt`,
    sitemapIndex: () => `${site.base}sitemap-index.xml`,
    sitemap: (language, number = 1) =>
      `${site.base}sitemap-${language}${number === 1 ? '' : `-${String(number)}`}.xml`,
    sitemapParameter: (path) => path.slice(`${site.base}sitemap-`.length, -'.xml'.length),
    newsSitemap: () => `${site.base}news-sitemap.xml`,
    card: (pagePath, version) => `${site.base}cards/${cardParameter(pagePath)}.png?v=${version}`,
    cardParameter,
    file: (name) => site.base + name,
    absolute,
    link,
    absoluteLink: (address, language) => {
      const path = link(address, language);
      return path.startsWith('/') ? site.origin + path : path;
    },
    parameter,
  };
}

/** The part of an address that names the language: `undefined` for the default language. */
export function languageParameter(
  site: Pick<Site, 'defaultLanguage'>,
  language: Language,
): string | undefined {
  return language === site.defaultLanguage ? undefined : language;
}
