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
  /**
   * Keeps what was asked for and set since the cache was opened, and nothing else. Writes only where that is not what
   * the file holds.
   */
  save(): void;
}

/**
 * Opens the values of the last build: none where they are of another version, or the file is missing or damaged.
 *
 * @param place Where there is none, nothing outlives the build.
 */
export function openJsonCache<Value>(place: CachePlace | undefined): JsonCache<Value> {
  const known = place === undefined ? new Map<string, Value>() : load<Value>(place);
  const used = new Map<string, Value>();
  let isChanged = false;
  return {
    get: (key) => {
      const value = used.get(key) ?? known.get(key);
      if (value !== undefined) used.set(key, value);
      return value;
    },
    set: (key, value) => {
      isChanged ||= known.get(key) !== value;
      used.set(key, value);
    },
    save: () => {
      if (place === undefined || (!isChanged && used.size === known.size)) return;
      const kept: Kept<Value> = { version: place.version, entries: [...used] };
      replaceFile(place.file, JSON.stringify(kept));
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
