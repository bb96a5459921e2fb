import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * The files below a folder, relative to it, with forward slashes, sorted; none where there is no folder.
 * Symbolic links are not followed: what a publication holds lies in its folder.
 */
export async function listFiles(folder: string): Promise<string[]> {
  if (await isLink(folder)) return [];
  return namesOf(folder, (entry) => entry.isFile());
}

/** The symbolic links below a folder, as `listFiles` gives files. */
export function listLinks(folder: string): Promise<string[]> {
  return namesOf(folder, (entry) => entry.isSymbolicLink());
}

/** The folders below a folder, as `listFiles` gives files. */
export function listFolders(folder: string): Promise<string[]> {
  return namesOf(folder, (entry) => entry.isDirectory());
}

async function namesOf(folder: string, isWanted: (entry: Dirent) => boolean): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter(isWanted)
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'))
    .toSorted();
}

function isLink(file: string): Promise<boolean> {
  return lstat(file).then(
    (stats) => stats.isSymbolicLink(),
    () => false,
  );
}
