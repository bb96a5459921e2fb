import { listPages } from '../catalog/list-pages.ts';
import { loadCatalog } from '../catalog/load-catalog.ts';
import type { Brief } from '../domain/brief.ts';
import type { Catalog } from '../domain/catalog.ts';
import type { Language } from '../domain/language.ts';
import { takeNewest } from '../feeds/spread.ts';
import { site, translateInto, urls } from '../publication.ts';
import { entrySizes } from './_feed-entries.ts';
import { toFeedPath } from './_feeds.ts';

/** A feed of the briefs that a page lists. */
interface PageFeed {
  /** Names it for ever among the feeds of its language: `topics/power`. */
  readonly name: string;
  /** The path of the page. */
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  /** The newest first. */
  readonly briefs: readonly Brief[];
}

/** The paths of feeds beside pages, in each language. */
export async function pageFeedPaths(
  list: (catalog: Catalog, language: Language) => readonly PageFeed[],
) {
  const catalog = await loadCatalog();
  const sizes = await entrySizes();
  const feeds = await Promise.all(
    site.languages.flatMap(({ language }) =>
      list(catalog, language).map(async ({ name, path, params, briefs }) =>
        toFeedPath(
          {
            ...{ language, name, ...(await aboutPage(path, language)) },
            briefs: takeNewest(briefs, (brief) => sizes.get(brief) ?? 0),
          },
          params,
        ),
      ),
    ),
  );
  return feeds;
}

/** What the feed beside a page says of itself. */
export async function aboutPage(path: string, language: Language) {
  const page = (await listPages()).find((one) => one.path === path);
  if (page === undefined) throw new Error(`The list of pages has no ${path}.`);
  const title = translateInto(language)('feed.about', { name: site.name, subject: page.title });
  return { title, description: page.summary, page: path, self: urls.feedOf(path) };
}
