import { generateRssFeed } from 'feedsmith';
import type { Brief } from '../domain/brief.ts';
import { localized, type Language } from '../domain/language.ts';
import { permanentId } from '../domain/permanent-id.ts';
import { siteLanguage, type Site } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Urls } from '../urls.ts';
import { renderFeedHtml } from './feed-html.ts';
import type { FeedItem } from './feed-item.ts';
import { toXmlText } from './xml-text.ts';

export interface RssOptions {
  readonly site: Site;
  readonly urls: Urls;
  readonly language: Language;
  readonly t: Translate;
  /** Whether items name the card of their brief as their picture. */
  readonly cards: boolean;
}

/** RSS 2.0 of briefs in one language: full text, permanent ids, the newest first. */
export function renderRss(items: readonly FeedItem[], options: RssOptions): string {
  const { site, urls, language, t } = options;
  const text = (all: Readonly<Record<Language, string>>) =>
    localized(all, language, site.defaultLanguage);
  const { locale } = siteLanguage(site, language);
  const changed = items.map(({ brief }) => (brief.updated ?? brief.published).instant);
  const lastChange = changed.toSorted((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
  return generateRssFeed({
    title: toXmlText(site.name),
    link: urls.absolute(urls.home(language)),
    description: toXmlText(text(site.description) || text(site.tagline) || site.name),
    language: locale,
    ...(lastChange === undefined ? {} : { lastBuildDate: new Date(lastChange) }),
    generator: 'Baseload',
    atom: {
      links: [
        { href: urls.absolute(urls.rss(language)), rel: 'self', type: 'application/rss+xml' },
      ],
    },
    items: items.map((item) => ({
      title: toXmlText(item.brief.title),
      link: urls.absolute(urls.brief(language, item.brief.slug)),
      guid: { value: permanentId(site, item.brief), isPermaLink: false },
      pubDate: new Date(item.brief.published.instant),
      description: toXmlText(item.brief.summary),
      categories: item.brief.topics.map(({ name }) => ({ name: toXmlText(text(name)) })),
      dc: { creators: item.brief.authors.map(({ name }) => toXmlText(text(name))) },
      ...(item.brief.updated && { atom: { updated: new Date(item.brief.updated.instant) } }),
      content: { encoded: toXmlText(renderFeedHtml(item, { urls, locale, t })) },
      ...(options.cards ? { media: cardOf(item.brief, urls) } : {}),
    })),
  });
}

function cardOf({ language, slug, title }: Brief, urls: Urls) {
  const url = urls.absolute(urls.card(urls.brief(language, slug)));
  return {
    contents: [
      {
        url,
        medium: 'image',
        type: 'image/png',
        width: 1200,
        height: 630,
        title: { value: toXmlText(title) },
      },
    ],
  };
}
