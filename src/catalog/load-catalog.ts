import { getCollection } from 'astro:content';
import type { Root } from 'hast';
import { buildInputs } from '../build-inputs.ts';
import { linkCatalog, type Catalog } from '../domain/catalog.ts';
import { toMoment } from '../domain/dates.ts';
import { site } from '../publication.ts';
import { loadTree } from '../reading/parse-cache.ts';

/** In a build the content stays as it is, so all routes share what was linked once. */
let linked: Promise<Catalog> | undefined;

/** Everything that may be shown, linked. */
export function loadCatalog(): Promise<Catalog> {
  return import.meta.env.DEV ? link() : (linked ??= link());
}

async function link(): Promise<Catalog> {
  const { now, preview } = buildInputs();
  const moment = toMoment(now, site.timeZone);
  const [briefs, editions, pages, topics, organizations, facilities, authors] = await Promise.all([
    getCollection('briefs'),
    getCollection('editions'),
    getCollection('pages'),
    getCollection('topics'),
    getCollection('organizations'),
    getCollection('facilities'),
    getCollection('authors'),
  ]);
  const content = {
    briefs: briefs.map(({ data }) => data),
    editions: editions.map(({ data }) => data),
    pages: pages.map(({ data }) => data),
    topics: topics.map(({ data }) => data),
    organizations: organizations.map(({ data }) => data),
    facilities: facilities.map(({ data }) => data),
    authors: authors.map(({ data }) => data),
  };
  return linkCatalog(content, { now: moment, preview, defaultAuthors: site.defaultAuthors });
}

/** The tree of the body of a brief, an edition or a page. */
export function loadBody({ digest }: { readonly digest: string }): Promise<Root> {
  return loadTree(buildInputs().cache, digest);
}
