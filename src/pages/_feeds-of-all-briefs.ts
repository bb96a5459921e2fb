import { loadCatalog } from '../catalog/load-catalog.ts';
import { briefsIn } from '../domain/catalog.ts';
import { localized, type Language } from '../domain/language.ts';
import { spread } from '../feeds/spread.ts';
import { site, urls } from '../publication.ts';
import { entrySizes } from './_feed-entries.ts';
import { toFeedPath, type FeedDocument } from './_feeds.ts';

/** The formats in which there is a feed of all briefs, as `urls` names them. */
type Format = 'rss' | 'atom' | 'jsonFeed';

/** The paths of the documents to subscribe to, one in each language. */
export async function subscriptionPaths(format: Format) {
  const feeds = await loadFeeds(format);
  return Promise.all(feeds.map(({ subscription }) => toFeedPath(subscription)));
}

/** The paths of the archives in each language, by number. */
export async function archivePaths(format: Format) {
  const feeds = await loadFeeds(format);
  const paths = feeds.flatMap(({ archives }) =>
    archives.map((archive, index) => toFeedPath(archive, { number: String(index + 1) })),
  );
  return Promise.all(paths);
}

interface SpreadFeed {
  readonly subscription: FeedDocument;
  /** That of the oldest briefs first. */
  readonly archives: readonly FeedDocument[];
}

async function loadFeeds(format: Format): Promise<SpreadFeed[]> {
  const catalog = await loadCatalog();
  const sizes = await entrySizes();
  return site.languages.map(({ language }) => {
    const { newest, archives } = spread(
      briefsIn(catalog, language),
      (brief) => sizes.get(brief) ?? 0,
    );
    const current = urls[format](language);
    /** The whole address of an archive; there is no number 0, and none after the last. */
    const archive = (number: number) =>
      number < 1 || number > archives.length
        ? undefined
        : urls.absolute(urls.feedArchive(current, number));
    const shared = { ...about(language), language, name: 'briefs', page: urls.home(language) };
    return {
      subscription: {
        ...{ ...shared, self: current, briefs: newest },
        archives: { previous: archive(archives.length) },
      },
      archives: archives.map((briefs, index) => ({
        ...{ ...shared, self: urls.feedArchive(current, index + 1), briefs },
        archives: {
          previous: archive(index),
          next: archive(index + 2),
          current: urls.absolute(current),
          isClosed: index + 1 < archives.length,
        },
      })),
    };
  });
}

function about(language: Language) {
  const text = (all: Readonly<Record<Language, string>>) =>
    localized(all, language, site.defaultLanguage);
  return { title: site.name, description: text(site.description) || text(site.tagline) };
}
