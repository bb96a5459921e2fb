import { readParserVersion } from './parse-cache.ts';
import { readContent, type ContentRead, type ContentSource } from './read-content.ts';

/**
 * Reads and checks everything that a publication says: the first step of a build, and all of
 * `npm run check`. What was parsed is in the cache afterwards.
 */
export async function checkPublication(
  publication: ContentSource,
  cacheFolder: string,
): Promise<ContentRead> {
  const parserVersion = await readParserVersion(process.cwd());
  return readContent(publication, { cacheFolder, parserVersion });
}
