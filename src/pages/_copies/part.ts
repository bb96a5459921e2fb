import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { keepCopies } from './copies.ts';

/** Few enough that the copies of a part take little memory, enough that Astro has few paths to go. */
const partSize = 100;

/**
 * Makes all copies in a few routes, and says where they lie: a path each costs Astro more than making them;
 * `src/integrations/copies.ts` puts them into the site. Parts are counted from the oldest brief, so that a new one changes only the last.
 */
export const getStaticPaths = async () => {
  const oldestFirst = (await loadCatalog()).briefs.toReversed();
  return Array.from({ length: Math.ceil(oldestFirst.length / partSize) }, (_, index) => ({
    params: { part: String(index + 1) },
    props: { briefs: oldestFirst.slice(index * partSize, (index + 1) * partSize) },
  }));
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { briefs }, params: { part = '' } }) =>
  Response.json(await keepCopies(briefs, part));
