import { localized } from '../domain/language.ts';
import { permanentId } from '../domain/permanent-id.ts';
import type { FeedEntry, ChannelContext } from './feed.ts';
import { feedHtml, renderFeedHtml } from './feed-html.ts';
import type { FeedItem } from './feed-item.ts';
import { h } from '../plain-html/elements.ts';
import { documentBytes } from './spread.ts';

/** Bytes of HTML that leave room for the rest of an entry, and for what JSON and XML make of it. */
const longestHtml = documentBytes * 0.75;

/**
 * A brief as it stands in feeds.
 *
 * @param card The path of its card; `undefined` where the site has none.
 */
export function toBriefEntry(
  item: FeedItem,
  context: ChannelContext,
  card: string | undefined,
): FeedEntry {
  const { brief } = item;
  const { language, slug, title, summary, published, updated } = brief;
  const { site, urls } = context;
  const text = (all: Readonly<Record<string, string>>) =>
    localized(all, language, site.defaultLanguage);
  const page = urls.brief(language, slug);
  return {
    id: permanentId(site, brief),
    title,
    link: urls.absolute(page),
    summary,
    html: htmlOf(item, context),
    published: published.instant,
    updated: updated?.instant,
    authors: brief.authors.map(({ name }) => text(name)),
    categories: brief.topics.map(({ id, name }) => ({ id, name: text(name) })),
    ...(card !== undefined && { picture: urls.absolute(card) }),
  };
}

/** The bytes of an entry in the longest of its forms, or some more. */
export function sizeOfEntry(entry: FeedEntry): number {
  return Buffer.byteLength(JSON.stringify(entry)) + markupBytes;
}

/** The tags that surround an entry in RSS and Atom, with all names and addresses. */
const markupBytes = 1000;

/** The whole brief; of one that no document could hold, its summary and where the rest is. */
function htmlOf(item: FeedItem, context: ChannelContext): string {
  const whole = renderFeedHtml(item, context);
  if (Buffer.byteLength(whole) <= longestHtml) return whole;
  const { language, slug, summary, title } = item.brief;
  const { urls, t } = context;
  const href = urls.absolute(urls.brief(language, slug));
  return feedHtml([
    h('p', {}, [summary]),
    h('p', {}, [`${t('feed.tooLong')} `, h('a', { href }, [title])]),
  ]);
}
