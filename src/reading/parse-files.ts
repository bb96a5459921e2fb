import { availableParallelism } from 'node:os';
import path from 'node:path';
import { Tinypool } from 'tinypool';
import { openParseCache } from './parse-cache.ts';
import type { ParsedFile } from './parse-file.ts';
import parse, { type ParseTask } from './parse-worker.ts';

/** Starting a worker costs as much as parsing about forty briefs. */
const worthAPool = 80;

/**
 * Parses files, those known to the cache not again, many on all cores.
 *
 * @returns What was parsed, in the order of the tasks.
 */
export async function parseFiles(tasks: readonly ParseTask[]): Promise<ParsedFile[]> {
  const known = await Promise.all(
    tasks.map(({ cacheFolder, digest }) => openParseCache(cacheFolder).load(digest)),
  );
  const unknown = tasks.filter((_, index) => known[index] === undefined);
  const parsed =
    unknown.length < worthAPool ? await parseHere(unknown) : await parseInPool(unknown);
  return known.map((cached) => {
    const result = cached ?? parsed.shift();
    if (result === undefined) throw new Error('Every task must have a result.');
    return result;
  });
}

async function parseHere(tasks: readonly ParseTask[]): Promise<ParsedFile[]> {
  const results: ParsedFile[] = [];
  for (const task of tasks) results.push(await parse(task));
  return results;
}

async function parseInPool(tasks: readonly ParseTask[]): Promise<ParsedFile[]> {
  const pool = new Tinypool({
    filename: path.resolve('src/reading/parse-worker.ts'),
    maxThreads: availableParallelism(),
    // Each worker holds one brief at a time; its heap must not grow to the default of gigabytes.
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  try {
    return await Promise.all(tasks.map((task) => pool.run(task) as Promise<ParsedFile>));
  } finally {
    await pool.destroy();
  }
}
