import { rmSync } from 'node:fs';
import path from 'node:path';
import { listFolder } from '../list-folder.ts';
import { readSealedFile, writeSealedFile } from '../sealed-file.ts';

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
 * Opens the cache in a folder, which need not exist. An entry is a sealed file. All calls wait for the disk: a thousand
 * small files are read sooner than by promises.
 */
export function openCardCache(folder: string): CardCache {
  return {
    load: (key) => readSealedFile(path.join(folder, key)),
    save: (key, png) => {
      writeSealedFile(path.join(folder, key), png);
    },
    prune: (used) => {
      for (const name of listFolder(folder)) {
        if (!used.has(name)) rmSync(path.join(folder, name), { recursive: true, force: true });
      }
    },
  };
}
