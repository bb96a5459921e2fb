import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BuiltPage } from './built-page.ts';

/** Where what was read of a site is kept, and the version of the code that read it. */
export interface MemoryPlace {
  /** Absolute. */
  readonly file: string;
  readonly version: string;
}

/** What was read of the files of the last build, by their bytes: a file that is the same is not read again. */
export interface Memory {
  page(bytes: Buffer, read: (html: string) => BuiltPage): BuiltPage;
  addresses(bytes: Buffer, read: (text: string) => readonly string[]): readonly string[];
  /** Keeps what was asked for since the memory was opened, and nothing else. */
  save(): void;
}

/** Opens the memory of the last build; an empty one where there is none, or one of other code. */
export function openMemory(place: MemoryPlace | undefined): Memory {
  const last = place === undefined ? empty : load(place);
  const pages: Record<string, BuiltPage> = {};
  const texts: Record<string, readonly string[]> = {};
  return {
    page: (bytes, read) => {
      const digest = digestOf(bytes);
      return (pages[digest] ??= last.pages[digest] ?? read(bytes.toString()));
    },
    addresses: (bytes, read) => {
      const digest = digestOf(bytes);
      return (texts[digest] ??= last.texts[digest] ?? read(bytes.toString()));
    },
    save: () => {
      if (place === undefined) return;
      const beside = `${place.file}.${String(process.pid)}`;
      mkdirSync(path.dirname(place.file), { recursive: true });
      writeFileSync(beside, JSON.stringify({ version: place.version, pages, texts }));
      renameSync(beside, place.file);
    },
  };
}

interface Remembered {
  readonly pages: Readonly<Record<string, BuiltPage>>;
  readonly texts: Readonly<Record<string, readonly string[]>>;
}

const empty: Remembered = { pages: {}, texts: {} };

function load({ file, version }: MemoryPlace): Remembered {
  try {
    const remembered: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isOf(version, remembered) ? remembered : empty;
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (isMissing || error instanceof SyntaxError) return empty;
    throw error;
  }
}

/** Only this code writes such a file, in one step: a version that fits tells of the rest. */
function isOf(version: string, value: unknown): value is Remembered {
  return (
    typeof value === 'object' && value !== null && 'version' in value && value.version === version
  );
}

function digestOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('base64url');
}
