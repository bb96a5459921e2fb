import type { Brief } from '../../src/domain/brief.ts';
import type { Language } from '../../src/domain/language.ts';
import { siteLanguage } from '../../src/domain/site.ts';
import { toBriefEntry } from '../../src/feeds/brief-entry.ts';
import {
  toFeed,
  type Channel,
  type ChannelContext,
  type Feed,
  type FeedEntry,
} from '../../src/feeds/feed.ts';
import type { SiteConfig } from '../../src/schema/site.ts';
import { createUrls } from '../../src/urls.ts';
import { aSite, textsIn } from './catalog.ts';
import { aFeedItem } from './feed-items.ts';

/** What the feeds of a site in a language are made with; the site is called Grundlast. */
export function aChannelContext(
  language: Language = 'de',
  settings: SiteConfig = {},
): ChannelContext {
  const site = aSite({ name: 'Grundlast', description: { de: 'Über Strom.' }, ...settings });
  const { locale } = siteLanguage(site, language);
  return { site, urls: createUrls(site), language, locale, t: textsIn(language) };
}

/** A brief with this body as an entry, with a card. */
export function anEntry(
  body = 'Text.',
  changes: Partial<Brief> = {},
  context = aChannelContext(changes.language),
): FeedEntry {
  const item = aFeedItem(body, changes);
  const card = `/cards/briefs/${item.brief.slug}.png`;
  return toBriefEntry(item, context, card);
}

/** The feed of all briefs, with these entries. */
export function aFeed(
  entries: readonly FeedEntry[],
  changes: Partial<Channel> = {},
  context = aChannelContext(),
): Feed {
  const { site, urls, language } = context;
  const channel = {
    name: 'briefs',
    title: site.name,
    description: site.description.de ?? '',
    page: urls.home(language),
    self: urls.rss(language),
  };
  return toFeed({ ...channel, entries, ...changes }, context);
}
