import { readdirSync } from 'node:fs';
import { hasCode } from './error-code.ts';

/** The names in a folder: none where it is missing. @throws Error of the file system for any other reason. */
export function listFolder(folder: string | URL): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return [];
    throw error;
  }
}
