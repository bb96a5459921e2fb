import { cacheKey } from '../catalog/cache-key.ts';
import { loadFeedPictures } from '../catalog/feed-pictures.ts';
import { loadBody, loadCatalog } from '../catalog/load-catalog.ts';
import { editionsIn } from '../domain/catalog.ts';
import type { Edition } from '../domain/edition.ts';
import type { Language } from '../domain/language.ts';
import { toEditionEntry } from '../feeds/edition-entry.ts';
import { toFeed, type Channel, type Feed } from '../feeds/feed.ts';
import { newestCount } from '../feeds/spread.ts';
import { site, urls } from '../publication.ts';
import { languageParameter } from '../urls.ts';
import { channelContext } from './_feed-entries.ts';
import { aboutPage } from './_feeds-of-pages.ts';

/** The feed of the editions in a language, before they are rendered. */
export interface EditionFeed extends Omit<Channel, 'entries'> {
  readonly language: Language;
  readonly editions: readonly Edition[];
}

/** The paths of the feeds of editions, in each language that has one. */
export async function editionFeedPaths() {
  const catalog = await loadCatalog();
  const paths = site.languages.map(async ({ language }) => {
    const editions = editionsIn(catalog, language).slice(0, newestCount);
    if (editions.length === 0) return [];
    const about = await aboutPage(urls.editions(language), language);
    const feed: EditionFeed = { ...about, name: 'editions', language, editions };
    const params = { lang: languageParameter(site, language) };
    return [{ params, props: { feed }, cacheKey: cacheKey(feed) }];
  });
  return (await Promise.all(paths)).flat();
}

/** The feed with its editions as entries. */
export async function loadEditionFeed({
  language,
  editions,
  ...channel
}: EditionFeed): Promise<Feed> {
  const context = channelContext(language);
  const entries = await Promise.all(
    editions.map(async (edition) => {
      const body = { tree: await loadBody(edition), pictures: await loadFeedPictures(edition) };
      return toEditionEntry(edition, body, context);
    }),
  );
  return toFeed({ ...channel, entries }, context);
}
