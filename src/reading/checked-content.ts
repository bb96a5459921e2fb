import { readFile } from 'node:fs/promises';
import type { Content } from '../domain/catalog.ts';
import { replaceFile } from '../write-file.ts';

/** Keeps content that was checked without an error for the loaders of the same build. */
export function saveCheckedContent(file: string, content: Content): void {
  replaceFile(file, JSON.stringify(content));
}

/** The content of `saveCheckedContent`. */
export async function loadCheckedContent(file: string): Promise<Content> {
  return JSON.parse(await readFile(file, 'utf8')) as Content;
}
