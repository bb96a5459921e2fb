import type { Language } from '../domain/language.ts';
import type { FeedFolder, ListedFeed } from '../feeds/formats/opml.ts';
import { localeOf, site, translateInto, urls } from '../publication.ts';
import type { SitePage } from './site-pages.ts';

/** The feeds of what single pages list, apart by what they are about. */
export interface PageFeeds {
  readonly lists: readonly ListedFeed[];
  readonly topics: readonly ListedFeed[];
  readonly organizations: readonly ListedFeed[];
}

/** The feeds of single pages in a language, given all pages. */
export function listFeeds(pages: readonly SitePage[], language: Language): PageFeeds {
  // The pages of single years name the feed of all years.
  const feeds = pages.flatMap(({ language: its, path, feed }) =>
    its !== language || feed?.path !== urls.feedOf(path) ? [] : [{ path, feed }],
  );
  const inFolder = (folder: 'topics' | 'organizations' | undefined) =>
    feeds
      .filter(({ feed }) => feed.folder === folder)
      .map(({ path, feed: { path: address, subject: title } }) => ({
        title,
        address: urls.absolute(address),
        page: urls.absolute(path),
      }));
  const { compare } = new Intl.Collator(localeOf(language));
  return {
    lists: inFolder(undefined),
    topics: inFolder('topics'),
    organizations: inFolder('organizations').toSorted((a, b) => compare(a.title, b.title)),
  };
}

/** Every feed in a language by the name that it gives itself, those of a kind in a folder. */
export function listFeedFolders(pages: readonly SitePage[], language: Language): FeedFolder[] {
  const t = translateInto(language);
  const { lists, topics, organizations } = listFeeds(pages, language);
  const all = {
    title: site.name,
    address: urls.absolute(urls.rss(language)),
    page: urls.absolute(urls.home(language)),
  };
  const named = (feeds: readonly ListedFeed[]) =>
    feeds.map((feed) => ({
      ...feed,
      title: t('feed.about', { name: site.name, subject: feed.title }),
    }));
  return [
    { feeds: [all, ...named(lists)] },
    { name: t('subscribe.topics'), feeds: named(topics) },
    { name: t('subscribe.organizations'), feeds: named(organizations) },
  ];
}
