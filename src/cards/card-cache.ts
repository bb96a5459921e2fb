import { hash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

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
      writeEntry(folder, path.join(folder, key), png);
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

/** It is written beside its place and then moved there, so that no other build reads half of it. */
function writeEntry(folder: string, file: string, png: Uint8Array): void {
  const beside = `${file}.${String(process.pid)}`;
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(beside, Buffer.concat([digestOf(png), png]));
    renameSync(beside, file);
  } catch (error) {
    remove(beside);
    throw error;
  }
}

/** What could not be written is the reason to name, not what could not be deleted after it. */
function remove(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where nothing can be written, nothing was left.
  }
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
