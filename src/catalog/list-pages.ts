import { site, translateInto, urls } from '../publication.ts';
import { loadCatalog } from './load-catalog.ts';
import { listSitePages, type SitePage } from './site-pages.ts';

/** Every page of the publication that may be found. */
export async function listPages(): Promise<SitePage[]> {
  return listSitePages(await loadCatalog(), { site, urls, translateInto });
}
