import { site, translateInto, urls } from '../publication.ts';
import { loadCatalog } from './load-catalog.ts';
import { listSitePages, type SitePage } from './site-pages.ts';

/** In a build the content stays as it is, so all routes share what was listed once. */
let listed: Promise<SitePage[]> | undefined;

/** Every page of the publication that may be found. */
export function listPages(): Promise<SitePage[]> {
  return import.meta.env.DEV ? list() : (listed ??= list());
}

async function list(): Promise<SitePage[]> {
  return listSitePages(await loadCatalog(), { site, urls, translateInto });
}
