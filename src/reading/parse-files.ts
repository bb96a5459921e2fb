import { availableParallelism } from 'node:os';
import path from 'node:path';
import { withProcessPool } from '../process-pool.ts';
import { openParseCache } from './parse-cache.ts';
import type { ParsedFile } from './parse-file.ts';
import type { ParseTask } from './parse-worker.ts';

/** Starting a worker costs as much as parsing about forty briefs. */
const worthAPool = 80;

/** How many files a worker is given at once; few, so that all workers end together. */
const batchSize = 10;

/**
 * Parses files, those known to the cache not again, the same bytes once, many files on all cores.
 *
 * @returns What was parsed, in the order of the tasks.
 */
export async function parseFiles(tasks: readonly ParseTask[]): Promise<ParsedFile[]> {
  const results = new Map<string, ParsedFile>();
  const unknown = new Map<string, ParseTask>();
  for (const task of tasks) {
    const known = openParseCache(task.cacheFolder).load(task.digest);
    if (known === undefined) unknown.set(task.digest, task);
    else results.set(task.digest, known);
  }
  const parsed = await parseAll([...unknown.values()]);
  for (const [index, digest] of [...unknown.keys()].entries()) {
    const its = parsed[index];
    if (its !== undefined) results.set(digest, its);
  }
  return tasks.map(({ digest }) => {
    const result = results.get(digest);
    if (result === undefined) throw new Error('Every task must have a result.');
    return result;
  });
}

async function parseAll(tasks: readonly ParseTask[]): Promise<ParsedFile[]> {
  if (tasks.length === 0) return [];
  if (tasks.length < worthAPool) {
    // The parsers take a while to load, and are not needed here where all is known or a pool parses.
    const { default: parse } = await import('./parse-worker.ts');
    return parse(tasks);
  }
  const batches = Array.from({ length: Math.ceil(tasks.length / batchSize) }, (_, index) =>
    tasks.slice(index * batchSize, (index + 1) * batchSize),
  );
  return parseInPool(batches);
}

async function parseInPool(batches: readonly (readonly ParseTask[])[]): Promise<ParsedFile[]> {
  const options = {
    worker: path.resolve('src/reading/parse-worker.ts'),
    processes: availableParallelism(),
    heapMegabytes: 256,
    does: 'reads briefs',
  };
  const parsed = await withProcessPool(options, (pool) =>
    Promise.all(batches.map((batch) => pool.run(batch) as Promise<ParsedFile[]>)),
  );
  return parsed.flat();
}
