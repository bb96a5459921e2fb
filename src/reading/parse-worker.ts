import { openParseCache } from './parse-cache.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';

/** A file for a worker to parse and to put into the cache. */
export interface ParseTask {
  readonly text: string;
  readonly language: string;
  readonly digest: string;
  readonly cacheFolder: string;
}

/** Parses files and saves them; the trees stay in the cache and out of memory. No digest may be there twice. */
export default function parse(tasks: readonly ParseTask[]): ParsedFile[] {
  return tasks.map(({ text, language, digest, cacheFolder }) => {
    const { parsed, tree } = parseFile(text, language);
    openParseCache(cacheFolder).save(digest, parsed, tree);
    return parsed;
  });
}
