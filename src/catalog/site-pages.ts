import { byYear, briefsIn, type Catalog } from '../domain/catalog.ts';
import { correctionsIn, type BriefCorrection } from '../domain/corrections.ts';
import { isDay } from '../domain/dates.ts';
import type { Brief } from '../domain/brief.ts';
import type { Edition } from '../domain/edition.ts';
import { localized, type Language } from '../domain/language.ts';
import type { OrganizationRecord } from '../domain/organization-record.ts';
import type { Page } from '../domain/page.ts';
import type { Site } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Urls } from '../urls.ts';
import { listEditionPages } from './edition-pages.ts';
import { listOrganizationPages, listTopicPages, newestChange } from './subject-pages.ts';

/** A page of the site that readers and search engines may find. */
export interface SitePage {
  readonly path: string;
  readonly language: Language;
  readonly title: string;
  readonly summary: string;
  /** The brief that the page shows, where it shows one. */
  readonly brief?: Brief | undefined;
  /** The edition that the page shows, where it shows one. */
  readonly edition?: Edition | undefined;
  /** The organization that the page is about. */
  readonly organization?: OrganizationRecord | undefined;
  /** The briefs on the topic that the page is about, the newest first. */
  readonly briefs?: readonly Brief[] | undefined;
  /** The corrections that the page lists, the latest first. */
  readonly corrections?: readonly BriefCorrection[] | undefined;
  /** The file that holds its texts, relative to the publication; `undefined` where it is made of several. */
  readonly file?: string | undefined;
  /** The feed of what it lists, where there is one. */
  readonly feed?: PageFeed | undefined;
  /** The day of the last change that its content states, `2025-11-12`. */
  readonly lastModified?: string | undefined;
  /** The same page in all languages that have it, this one included. */
  readonly alternates: readonly Alternate[];
}

/** A feed of what a page lists. */
export interface PageFeed {
  readonly path: string;
  /** What it is about: `Strom`. */
  readonly subject: string;
  /** Where it stands among many of its kind. */
  readonly folder?: 'topics' | 'organizations' | undefined;
}

export interface Alternate {
  readonly language: Language;
  readonly path: string;
}

/** What the list of pages is made with. */
export interface PageListContext {
  readonly site: Site;
  readonly urls: Urls;
  readonly translateInto: (language: Language) => Translate;
}

/** Every page of the site that may be found, in all languages; sitemaps and cards are made of it. */
export function listSitePages(catalog: Catalog, context: PageListContext): SitePage[] {
  const pages = context.site.languages.flatMap(({ language }) =>
    listLanguage(catalog, language, context),
  );
  const groups = Map.groupBy(pages, ({ key }) => key);
  return pages.map(({ key, ...page }) => ({
    ...page,
    alternates: (groups.get(key) ?? []).map(({ language, path }) => ({ language, path })),
  }));
}

/** A page before it knows its counterparts: those with the same key. */
export interface KeyedPage extends Omit<SitePage, 'alternates'> {
  readonly key: string;
}

function listLanguage(catalog: Catalog, language: Language, context: PageListContext): KeyedPage[] {
  const { site, urls } = context;
  const t = context.translateInto(language);
  const briefs = briefsIn(catalog, language);
  const lastModified = newestChange(briefs);
  const corrections = correctionsIn(catalog, language);
  const text = (all: Readonly<Record<Language, string>>) =>
    localized(all, language, site.defaultLanguage);
  return [
    {
      key: 'home',
      path: urls.home(language),
      language,
      title: text(site.tagline) || site.name,
      summary: text(site.description),
      lastModified,
    },
    {
      key: 'archive',
      path: urls.archive(language),
      language,
      title: t('archive.title'),
      summary: t('archive.description'),
      lastModified,
    },
    {
      key: 'subscribe',
      path: urls.subscribe(language),
      language,
      title: t('subscribe.title'),
      summary: t('subscribe.summary'),
    },
    {
      key: 'search',
      path: urls.search(language),
      language,
      title: t('search.title'),
      summary: t('search.description'),
    },
    ...[...byYear(briefs)].map(([year, its]) => ({
      key: `archive/${year}`,
      path: urls.archive(language, year),
      language,
      title: t('archive.yearTitle', { year }),
      summary: t('archive.yearDescription', { year, count: its.length }),
      lastModified: newestChange(its),
    })),
    ...listTopicPages(catalog, language, context),
    ...listOrganizationPages(catalog, language, context),
    {
      key: 'corrections',
      path: urls.corrections(language),
      language,
      title: t('corrections.title'),
      summary: t('corrections.description'),
      feed: {
        path: urls.feedOf(urls.corrections(language)),
        subject: t('corrections.title'),
      },
      corrections,
      lastModified: corrections[0]?.correction.day,
    },
    ...listEditionPages(catalog, language, context),
    ...pagesIn(catalog, language).map(({ slug, title, summary, updated, path }) => ({
      key: `pages/${slug}`,
      path: urls.page(language, slug),
      language,
      title,
      summary,
      file: path,
      lastModified: updated !== undefined && isDay(updated) ? updated : undefined,
    })),
    ...briefs.map((brief) => ({
      key: `briefs/${brief.slug}`,
      path: urls.brief(language, brief.slug),
      language,
      title: brief.title,
      summary: brief.summary,
      brief,
      file: brief.path,
      lastModified: (brief.updated ?? brief.published).day,
    })),
  ];
}

/** The standing pages in a language. */
export function pagesIn(catalog: Catalog, language: Language): readonly Page[] {
  return catalog.pages.filter((page) => page.language === language);
}
