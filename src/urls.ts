import type { Language } from './domain/language.ts';
import type { Site } from './domain/site.ts';

/** Makes every path and address of a site. Paths hold the base and end with a slash where they name a page. */
export interface Urls {
  home(language: Language): string;
  brief(language: Language, slug: string): string;
  archive(language: Language, year?: string): string;
  topic(language: Language, topic: string, year?: string): string;
  organizations(language: Language): string;
  organization(language: Language, id: string, year?: string): string;
  corrections(language: Language): string;
  /** A page of `content/pages`, such as `about`. */
  page(language: Language, slug: string): string;
  subscribe(language: Language): string;
  search(language: Language): string;
  /** The script that finds words in the search index of every language. */
  searchIndex(): string;
  notFound(): string;
  rss(language: Language): string;
  sitemapIndex(): string;
  sitemap(language: Language): string;
  /** The card of the page at a path made here. */
  card(pagePath: string): string;
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
    archive: (language, year) => withYear(`${root(language)}archive/`, year),
    topic: (language, topic, year) => withYear(`${root(language)}topics/${topic}/`, year),
    organizations: (language) => `${root(language)}organizations/`,
    organization: (language, id, year) => withYear(`${root(language)}organizations/${id}/`, year),
    corrections: (language) => `${root(language)}corrections/`,
    page: (language, slug) => `${root(language)}${slug}/`,
    subscribe: (language) => `${root(language)}subscribe/`,
    search: (language) => `${root(language)}search/`,
    searchIndex: () => `${site.base}pagefind/pagefind.js`,
    notFound: () => `${site.base}404.html`,
    rss: (language) => `${root(language)}rss.xml`,
    sitemapIndex: () => `${site.base}sitemap-index.xml`,
    sitemap: (language) => `${site.base}sitemap-${language}.xml`,
    card: (pagePath) => `${site.base}cards/${cardParameter(pagePath)}.png`,
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
