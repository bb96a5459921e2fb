import { generateRssFeed } from 'feedsmith';
import { lastChange, type Feed, type FeedEntry } from '../feed.ts';
import { toXmlText } from '../xml-text.ts';
import { rfc5005Links } from './archive-links.ts';
import { card } from './card.ts';
import { insertIntoChannel } from './insert.ts';

const type = 'application/rss+xml';

/** A feed as RSS 2.0 with full content. */
export function renderRss(feed: Feed): string {
  const { title, description, locale, page, self, hub, publisher, entries, banner } = feed;
  const changed = lastChange(entries);
  const name = toXmlText(title);
  const xml = generateRssFeed(
    {
      title: name,
      link: page,
      description: toXmlText(description),
      language: locale,
      ...(changed && { lastBuildDate: changed }),
      generator: 'Baseload',
      docs: 'https://www.rssboard.org/rss-specification',
      image: { url: publisher.icon, title: name, link: page },
      atom: {
        links: [
          { href: self, rel: 'self', type },
          ...(hub === undefined ? [] : [{ href: hub, rel: 'hub' }]),
          ...rfc5005Links(feed.archives, type),
        ],
      },
      items: entries.map(toItem),
    },
    { stylesheets: [{ type: 'text/css', href: banner.stylesheet }] },
  );
  return insertIntoChannel(xml, '<channel>', feed);
}

function toItem(entry: FeedEntry) {
  return {
    title: toXmlText(entry.title),
    link: entry.link,
    guid: { value: entry.id, isPermaLink: false },
    pubDate: new Date(entry.published),
    description: toXmlText(entry.summary),
    categories: entry.categories.map(({ name }) => ({ name: toXmlText(name) })),
    dc: { creators: entry.authors.map(toXmlText) },
    ...(entry.updated !== undefined && { atom: { updated: new Date(entry.updated) } }),
    content: { encoded: toXmlText(entry.html) },
    ...card(entry),
  };
}
