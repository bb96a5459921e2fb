import { readFileSync } from 'node:fs';
import { replaceFile } from './write-file.ts';

/** Where values are kept, and the version of all that they depend on besides their keys. */
export interface CachePlace {
  /** Absolute. */
  readonly file: string;
  readonly version: string;
}

/** Values of the last build by their keys, all in one file. They must be plain data. */
export interface JsonCache<Value> {
  get(key: string): Value | undefined;
  set(key: string, value: Value): void;
  /** Keeps what was asked for and set since the cache was opened, and nothing else. Writes only where that is not what the file holds. */
  save(): void;
}

/**
 * Opens the values of the last build: none where they are of another version, or the file is missing or damaged.
 *
 * @param place Where there is none, nothing outlives the build.
 */
export function openJsonCache<Value>(place: CachePlace | undefined): JsonCache<Value> {
  const known = place === undefined ? new Map<string, Value>() : load<Value>(place);
  const made = new Map<string, Value>();
  const used = new Set<string>();
  const find = (key: string) => made.get(key) ?? known.get(key);
  return {
    get: (key) => {
      const value = find(key);
      if (value !== undefined) used.add(key);
      return value;
    },
    set: (key, value) => {
      made.set(key, value);
      used.add(key);
    },
    save: () => {
      if (place === undefined) return;
      const entries = [...used].map((key) => [key, find(key)] as const);
      if (used.size === known.size && entries.every(([key, its]) => its === known.get(key))) return;
      replaceFile(place.file, JSON.stringify({ version: place.version, entries }));
    },
  };
}

interface Kept<Value> {
  readonly version: string;
  readonly entries: readonly (readonly [key: string, value: Value])[];
}

/** A file that cannot be read is as good as none: everything is made again. */
function load<Value>({ file, version }: CachePlace): ReadonlyMap<string, Value> {
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept<Value>;
    return new Map(kept.version === version ? kept.entries : []);
  } catch {
    return new Map();
  }
}
