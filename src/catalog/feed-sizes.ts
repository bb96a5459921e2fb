import path from 'node:path';
import { buildInputs } from '../build-inputs.ts';
import { readCodeVersion } from '../code-version.ts';
import type { Brief } from '../domain/brief.ts';
import type { Catalog } from '../domain/catalog.ts';
import { openJsonCache } from '../json-cache.ts';
import { strings } from '../publication.ts';
import { briefKey, cacheKey } from './cache-key.ts';

/** The bytes of every brief of a catalog as an entry of a feed. */
export type EntrySizes = ReadonlyMap<Brief, number>;

/**
 * How large the entries of feeds are, which decides over how many documents a feed is spread. What
 * was measured is kept on disk, so that an unchanged brief need not be rendered for it.
 */
export function loadEntrySizes(
  catalog: Catalog,
  measure: (brief: Brief) => Promise<number>,
): Promise<EntrySizes> {
  const sizes = known.get(catalog) ?? loadSizes(catalog, measure);
  known.set(catalog, sizes);
  return sizes;
}

/** The routes of all feeds ask. */
const known = new WeakMap<Catalog, Promise<EntrySizes>>();

/** What the size of an entry depends on besides its brief and the settings. */
const code = [
  ...['src/charts', 'src/domain', 'src/feeds', 'src/i18n', 'src/markdown', 'src/plain-html'],
];

async function loadSizes(
  { briefs }: Catalog,
  measure: (brief: Brief) => Promise<number>,
): Promise<EntrySizes> {
  const { cache: folder, cards } = buildInputs();
  const cache = openJsonCache<number>({
    file: path.join(folder, 'feed-sizes.json'),
    version: cacheKey([await readCodeVersion(process.cwd(), code), strings, cards]),
  });
  const sizes = await Promise.all(
    briefs.map(async (brief): Promise<readonly [Brief, number]> => {
      const key = briefKey(brief);
      const size = cache.get(key) ?? (await measure(brief));
      cache.set(key, size);
      return [brief, size];
    }),
  );
  cache.save();
  return new Map(sizes);
}
