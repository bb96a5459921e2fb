import { buildInputs } from '../build-inputs.ts';
import { site, translateInto, urls } from '../publication.ts';
import { listCards, type PageWithCard } from './list-cards.ts';
import { loadCatalog } from './load-catalog.ts';
import type { SitePage } from './site-pages.ts';

/** A page as other pages and feeds show it. */
export interface ListedPage extends SitePage {
  /** The path of its card. */
  readonly card: string;
}

/** In a build the content stays as it is, so all routes share what was listed once. */
let listed: Promise<ListedPage[]> | undefined;

/** Every page of the publication that may be found. */
export function listPages(): Promise<ListedPage[]> {
  return import.meta.env.DEV ? list() : (listed ??= list());
}

/** The path of the card of a page that may be found; of another `undefined`. */
export async function loadCardPath(pagePath: string): Promise<string | undefined> {
  return (await listPages()).find(({ path }) => path === pagePath)?.card;
}

/** The same pages with what their cards say. */
export async function loadCards(): Promise<PageWithCard[]> {
  const folder = buildInputs().publication;
  return listCards(await loadCatalog(), { site, urls, translateInto, folder });
}

async function list(): Promise<ListedPage[]> {
  return (await loadCards()).map(({ page, path }) => ({ ...page, card: path }));
}
