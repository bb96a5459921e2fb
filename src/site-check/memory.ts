import { createHash } from 'node:crypto';
import { openJsonCache, type CachePlace } from '../json-cache.ts';
import type { BuiltPage } from './built-page.ts';
import { addressesInJson } from './read-json.ts';
import { addressesInMarkdown } from './read-markdown.ts';
import { addressesInHtml, readPage } from './read-page.ts';
import { addressesInXml } from './read-xml.ts';

/** What was read of the files of the last build, by their bytes: a file that is the same is not read again. */
export interface Memory {
  /** A page, or the addresses in another file that `isRead`. */
  read(file: string, bytes: Buffer): BuiltPage | readonly string[];
  /** Keeps what was asked for since the memory was opened, and nothing else. */
  save(): void;
}

/** Opens the memory of the last build; an empty one where there is none, or one of other code. */
export function openMemory(place: CachePlace | undefined): Memory {
  const cache = openJsonCache<BuiltPage | readonly string[]>(place);
  const readers = createReaders();
  return {
    read: (file, bytes) => {
      const kind = kindOf(file);
      const key = `${kind} ${createHash('sha256').update(bytes).digest('base64url')}`;
      const known = cache.get(key);
      if (known !== undefined) return known;
      const read = readers[kind](bytes.toString());
      cache.set(key, read);
      return read;
    },
    save: () => {
      cache.save();
    },
  };
}

type Read = (text: string) => BuiltPage | readonly string[];

function createReaders() {
  const items = new Map<string, readonly string[]>();
  const readItem = (html: string): readonly string[] => {
    const known = items.get(html);
    if (known !== undefined) return known;
    const read = addressesInHtml(html);
    items.set(html, read);
    return read;
  };
  return {
    page: readPage,
    json: addressesInJson,
    text: addressesInMarkdown,
    // The same item is in many feeds.
    xml: (text) => addressesInXml(text, readItem),
  } as const satisfies Record<string, Read>;
}

type Kind = keyof ReturnType<typeof createReaders>;

function kindOf(file: string): Kind {
  if (file.endsWith('.html')) return 'page';
  if (file.endsWith('.json')) return 'json';
  return /\.(?:md|txt)$/.test(file) ? 'text' : 'xml';
}
