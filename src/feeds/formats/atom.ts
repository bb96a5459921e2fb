import { generateAtomFeed } from 'feedsmith';
import { lastChange, type Feed, type FeedEntry } from '../feed.ts';
import { toXmlText } from '../xml-text.ts';
import { rfc5005Links } from './archive-links.ts';
import { card } from './card.ts';
import { insertIntoChannel } from './insert.ts';

const type = 'application/atom+xml';

/** Atom asks for a moment of the last change even where nothing was published yet. */
const never = new Date(0);

/** A feed as Atom 1.0 with full content. */
export function renderAtom(feed: Feed): string {
  const { id, title, description, locale, page, self, hub, publisher, entries, banner } = feed;
  const xml = generateAtomFeed(
    {
      id,
      title: { value: toXmlText(title) },
      subtitle: { value: toXmlText(description) },
      updated: lastChange(entries) ?? never,
      // Stands in for the author of entries that name none.
      authors: [{ name: toXmlText(publisher.name), uri: publisher.home }],
      icon: publisher.icon,
      generator: { text: 'Baseload' },
      links: [
        { href: page, rel: 'alternate', type: 'text/html', hreflang: locale },
        { href: self, rel: 'self', type },
        ...(hub === undefined ? [] : [{ href: hub, rel: 'hub' }]),
        ...rfc5005Links(feed.archives, type),
      ],
      xml: { lang: locale },
      entries: entries.map((entry) => toEntry(entry, locale)),
    },
    { stylesheets: [{ type: 'text/css', href: banner.stylesheet }] },
  );
  const [tag = ''] = /<feed [^>]*>/.exec(xml) ?? [];
  return insertIntoChannel(xml, tag, feed);
}

function toEntry(entry: FeedEntry, locale: string) {
  const { id, title, link, summary, html, published, updated, authors, categories } = entry;
  return {
    id,
    title: { value: toXmlText(title) },
    links: [{ href: link, rel: 'alternate', type: 'text/html', hreflang: locale }],
    published: new Date(published),
    updated: new Date(updated ?? published),
    authors: authors.map((name) => ({ name: toXmlText(name) })),
    categories: categories.map((category) => ({
      term: category.id,
      label: toXmlText(category.name),
    })),
    summary: { value: toXmlText(summary) },
    content: { value: toXmlText(html), type: 'html' },
    ...card(entry),
  };
}
