import { hash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { replaceFile } from '../write-file.ts';

/** What was drawn before, by the key of what it was drawn from. */
export interface CardCache {
  /** The PNG; `undefined` where none was kept, or it is damaged. */
  load(key: string): Uint8Array | undefined;
  /** @throws Error of the file system where it cannot be written; no part of a file stays behind. */
  save(key: string, png: Uint8Array): void;
  /** Deletes everything but these. @throws Error of the file system. */
  prune(used: ReadonlySet<string>): void;
}

/**
 * Opens the cache in a folder, which need not exist. An entry is the SHA-256 of the PNG, then the PNG. All calls wait for
 * the disk: a thousand small files are read four times as fast as by promises.
 */
export function openCardCache(folder: string): CardCache {
  return {
    load: (key) => readEntry(path.join(folder, key)),
    save: (key, png) => {
      replaceFile(path.join(folder, key), Buffer.concat([digestOf(png), png]));
    },
    prune: (used) => {
      for (const name of namesIn(folder)) {
        if (!used.has(name)) rmSync(path.join(folder, name), { recursive: true, force: true });
      }
    },
  };
}

const digestLength = 32;

function readEntry(file: string): Uint8Array | undefined {
  let entry: Buffer;
  try {
    entry = readFileSync(file);
  } catch {
    // Missing, or not to be read: in both cases it is drawn again.
    return undefined;
  }
  const png = entry.subarray(digestLength);
  return digestOf(png).equals(entry.subarray(0, digestLength)) ? png : undefined;
}

function digestOf(png: Uint8Array): Buffer {
  return hash('sha256', png, 'buffer');
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
