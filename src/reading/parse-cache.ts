import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Root } from 'hast';
import { readCodeVersion } from '../code-version.ts';
import { hasCode } from '../error-code.ts';
import type { ParsedFile } from './parse-file.ts';
import { replaceFile } from '../write-file.ts';

/** What was parsed before, by digest: files with the same bytes are parsed once. */
export interface ParseCache {
  /** What was parsed under a digest; `undefined` where nothing was, or the entry is damaged. */
  load(digest: string): ParsedFile | undefined;
  save(digest: string, parsed: ParsedFile, tree: Root | undefined): void;
  /** Deletes what was not used under these digests. */
  prune(used: ReadonlySet<string>): Promise<void>;
}

/** Opens the cache in a folder, which need not exist. */
export function openParseCache(folder: string): ParseCache {
  const fileOf = (digest: string) => path.join(folder, 'parsed', `${digest}.json`);
  return {
    load: (digest) => {
      const entry = readJson(fileOf(digest));
      if (!isEntry(entry)) return undefined;
      const isWhole = entry.treeBytes === sizeOf(treeFile(folder, digest));
      return isWhole ? entry.parsed : undefined;
    },
    save: (digest, parsed, tree) => {
      const json = tree === undefined ? undefined : JSON.stringify(tree);
      if (json !== undefined) replaceFile(treeFile(folder, digest), json);
      const treeBytes = json === undefined ? null : Buffer.byteLength(json);
      replaceFile(fileOf(digest), JSON.stringify({ parsed, treeBytes } satisfies Entry));
    },
    prune: async (used) => {
      for (const kind of ['parsed', 'trees']) {
        const names = await readdir(path.join(folder, kind)).catch(() => []);
        const stale = names.filter((name) => !used.has(name.replace(/\.json.*$/, '')));
        await Promise.all(stale.map((name) => rm(path.join(folder, kind, name), { force: true })));
      }
    },
  };
}

/**
 * The tree of a body by its digest.
 *
 * @throws Error where the publication was not read with this cache before.
 */
export async function loadTree(folder: string, digest: string): Promise<Root> {
  const json = await readFile(treeFile(folder, digest), 'utf8').catch(undefinedIfMissing);
  const tree = json === undefined ? undefined : parseJson(json);
  if (tree !== undefined) return tree as Root;
  throw new Error(`The parse cache holds no tree "${digest}". Start the command again.`);
}

/** The digest of a text as this version of the parser reads it. */
export function digestOf(parserVersion: string, language: string, text: string): string {
  const hash = createHash('sha256').update(parserVersion).update('\0');
  return hash.update(language).update('\0').update(text).digest('hex').slice(0, 32);
}

/** Changes whenever the code that parses, or a library under it, changes. */
export function readParserVersion(projectRoot: string): Promise<string> {
  return readCodeVersion(projectRoot, ['src/markdown', 'src/domain', 'src/reading']);
}

function treeFile(folder: string, digest: string): string {
  return path.join(folder, 'trees', `${digest}.json`);
}

/** Waits for the disk: a thousand small files are read sooner than by promises. */
function readJson(file: string): unknown {
  try {
    return parseJson(readFileSync(file, 'utf8'));
  } catch (error) {
    return undefinedIfMissing(error);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** What a file of the cache holds; the size of its tree tells a whole one from half of one. */
interface Entry {
  readonly parsed: ParsedFile;
  readonly treeBytes: number | null;
}

function isEntry(value: unknown): value is Entry {
  return typeof value === 'object' && value !== null && 'parsed' in value && 'treeBytes' in value;
}

function sizeOf(file: string): number | null {
  return statSync(file, { throwIfNoEntry: false })?.size ?? null;
}

function undefinedIfMissing(error: unknown): string | undefined {
  if (hasCode(error, 'ENOENT')) return undefined;
  throw error;
}
