import { readdirSync } from 'node:fs';

/** The names in a folder: none where it is missing. @throws Error of the file system for any other reason. */
export function listFolder(folder: string | URL): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
