import type { Feed, FeedEntry } from '../feed.ts';
import { toXmlText } from '../xml-text.ts';

/** A feed as JSON Feed 1.1 with full content. */
export function renderJsonFeed(feed: Feed): string {
  const { title, description, locale, page, self, hub, publisher, archives, entries } = feed;
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: toXmlText(title),
    home_page_url: page,
    feed_url: self,
    description: toXmlText(description),
    ...(archives.previous !== undefined && { next_url: archives.previous }),
    icon: publisher.icon,
    authors: [{ name: toXmlText(publisher.name), url: publisher.home }],
    language: locale,
    ...(hub !== undefined && { hubs: [{ type: 'WebSub', url: hub }] }),
    items: entries.map(toItem),
  });
}

function toItem(entry: FeedEntry) {
  const { id, title, link, summary, html, published, updated, picture } = entry;
  return {
    id,
    url: link,
    title: toXmlText(title),
    summary: toXmlText(summary),
    content_html: toXmlText(html),
    date_published: new Date(published),
    ...(updated !== undefined && { date_modified: new Date(updated) }),
    ...(picture !== undefined && { image: picture }),
    authors: entry.authors.map((name) => ({ name: toXmlText(name) })),
    tags: entry.categories.map(({ name }) => toXmlText(name)),
  };
}
