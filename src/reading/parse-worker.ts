import { openParseCache } from './parse-cache.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';

/** A file for a worker to parse and to put into the cache. */
export interface ParseTask {
  readonly text: string;
  readonly language: string;
  readonly digest: string;
  readonly cacheFolder: string;
}

/** Parses one file and saves it; the tree stays in the cache and out of memory. */
export default async function parse(task: ParseTask): Promise<ParsedFile> {
  const { parsed, tree } = parseFile(task.text, task.language);
  await openParseCache(task.cacheFolder).save(task.digest, parsed, tree);
  return parsed;
}
