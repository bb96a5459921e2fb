import { createHash } from 'node:crypto';
import { openJsonCache, type CachePlace } from '../json-cache.ts';
import type { BuiltPage } from './built-page.ts';
import { addressesInJson } from './read-json.ts';
import { addressesInMarkdown } from './read-markdown.ts';
import { readPage } from './read-page.ts';
import { addressesInXml } from './read-xml.ts';

/** What was read of the files of the last build, by their bytes: a file that is the same is not read again. */
export interface Memory {
  /** A page, or the addresses in another file that `isRead`. */
  read(file: string, bytes: Buffer): BuiltPage | readonly string[];
  /** What was read since the memory was opened, and was not known before. */
  readonly newlyRead: ReadFiles;
  /** Keeps what was asked for since the memory was opened, and nothing else. */
  save(): void;
}

/** What was read of some files, by their kind and bytes. */
export type ReadFiles = ReadonlyMap<string, BuiltPage | readonly string[]>;

/**
 * Opens the memory of the last build; an empty one where there is none, or one of other code.
 *
 * @param ahead What was read of the files while they were built.
 */
export function openMemory(place: CachePlace | undefined, ahead: ReadFiles = new Map()): Memory {
  const cache = openJsonCache<BuiltPage | readonly string[]>(place);
  const newlyRead = new Map<string, BuiltPage | readonly string[]>();
  return {
    read: (file, bytes) => {
      const kind = kindOf(file);
      const key = `${kind} ${createHash('sha256').update(bytes).digest('base64url')}`;
      const known = cache.get(key);
      if (known !== undefined) return known;
      const read = ahead.get(key) ?? readers[kind](bytes.toString());
      newlyRead.set(key, read);
      cache.set(key, read);
      return read;
    },
    newlyRead,
    save: () => {
      cache.save();
    },
  };
}

const readers = {
  page: readPage,
  json: addressesInJson,
  text: addressesInMarkdown,
  xml: addressesInXml,
} as const satisfies Record<string, (text: string) => BuiltPage | readonly string[]>;

function kindOf(file: string): keyof typeof readers {
  if (file.endsWith('.html')) return 'page';
  if (file.endsWith('.json')) return 'json';
  return /\.(?:md|txt)$/.test(file) ? 'text' : 'xml';
}
