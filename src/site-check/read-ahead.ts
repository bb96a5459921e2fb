import { availableParallelism } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openProcessPool, type ProcessPool } from '../process-pool.ts';
import type { AheadTask, SiteToReadAhead } from './ahead-worker.ts';
import type { ReadFiles } from './memory.ts';

/** How long a site is left alone before it is looked at again, in milliseconds. */
const pause = 500;

/**
 * Reads the files of a site in a process of its own while it is being built: Astro builds on one core.
 *
 * @param build Builds the site; what it throws is thrown.
 * @returns What was read. It is correct whatever happens to a file afterwards, because it is known by the bytes of
 * the file; where there is no second core, or the process fails, it is little or nothing.
 */
export async function readAhead(
  site: SiteToReadAhead,
  build: () => Promise<void>,
): Promise<ReadFiles> {
  if (availableParallelism() === 1) {
    await build();
    return new Map();
  }
  const pool = openProcessPool({
    worker: path.resolve('src/site-check/ahead-worker.ts'),
    processes: 1,
    heapMegabytes: 512,
    does: 'reads the site',
  });
  const built = new AbortController();
  // Nothing is wrong with the site where it could not be read ahead.
  const reading = readUntil(built.signal, site, pool).catch((): ReadFiles => new Map());
  try {
    await build();
    built.abort();
    return await reading;
  } finally {
    built.abort();
    await pool.close();
  }
}

async function readUntil(
  built: AbortSignal,
  site: SiteToReadAhead,
  pool: ProcessPool,
): Promise<ReadFiles> {
  const run = (task: AheadTask) => pool.run(task);
  while (!built.aborted) {
    await run({ ...site, isFinished: false });
    await setTimeout(pause, undefined, { signal: built }).catch(() => undefined);
  }
  return (await run({ ...site, isFinished: true })) as ReadFiles;
}
