import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildInputs } from '../build-inputs.ts';
import type { Brief } from '../domain/brief.ts';
import type { Catalog } from '../domain/catalog.ts';
import { strings } from '../publication.ts';
import { readCodeVersion } from '../code-version.ts';
import { replaceFile } from '../reading/write-file.ts';
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
  const { cache, cards } = buildInputs();
  const file = path.join(cache, 'feed-sizes.json');
  const version = cacheKey([await readCodeVersion(process.cwd(), code), strings, cards]);
  const kept = await readKept(file, version);
  const measured = await Promise.all(
    briefs.map(async (brief): Promise<readonly [Brief, string, number]> => {
      const key = briefKey(brief);
      return [brief, key, kept.get(key) ?? (await measure(brief))];
    }),
  );
  const sizes = measured.map(([, key, size]): readonly [string, number] => [key, size]);
  replaceFile(file, JSON.stringify({ version, sizes } satisfies Kept));
  return new Map(measured.map(([brief, , size]) => [brief, size]));
}

interface Kept {
  readonly version: string;
  readonly sizes: readonly (readonly [key: string, size: number])[];
}

async function readKept(file: string, version: string): Promise<ReadonlyMap<string, number>> {
  try {
    const kept = JSON.parse(await readFile(file, 'utf8')) as Kept;
    return new Map(kept.version === version ? kept.sizes : []);
  } catch {
    // Missing or damaged: everything is measured again.
    return new Map();
  }
}
