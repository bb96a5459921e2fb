import { availableParallelism } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { openProcessPool, ProcessEnded, type ProcessPool } from '../process-pool.ts';
import type { SiteToCheck } from './check-site.ts';
import type { SiteTask } from './site-worker.ts';

/** How long a site is left alone before it is looked at again, in milliseconds. */
const pause = 500;

/**
 * Builds a site and checks it. Astro builds on one core: meanwhile a process of its own reads what is there already, and
 * when the site is finished, checks it with what it knows by then.
 *
 * @param build Builds the site; what it throws is thrown.
 * @returns What is wrong with the site, for a person to read; `undefined` where all is well.
 */
export async function checkWhileBuilt(
  site: SiteToCheck,
  build: () => Promise<void>,
  worker = path.resolve('src/site-check/site-worker.ts'),
): Promise<string | undefined> {
  if (availableParallelism() === 1) {
    await build();
    return checkHere(site);
  }
  const pool = openProcessPool({
    worker,
    processes: 1,
    heapMegabytes: 2048,
    hasLowPriority: true,
    does: 'checks the site',
  });
  const built = new AbortController();
  const reading = readUntil(built.signal, site, pool);
  try {
    await build();
    built.abort();
    await reading;
    return await checkIn(pool, site);
  } finally {
    built.abort();
    await pool.close();
  }
}

async function readUntil(built: AbortSignal, site: SiteToCheck, pool: ProcessPool): Promise<void> {
  const task: SiteTask = { kind: 'read ahead', site };
  try {
    while (!built.aborted) {
      await pool.run(task);
      await setTimeout(pause, undefined, { signal: built });
    }
  } catch {
    // Nothing is wrong with a site that could not be read ahead, or is finished by now.
  }
}

/** Where the process has ended, as one that has no memory left, the site is checked in this one. */
async function checkIn(pool: ProcessPool, site: SiteToCheck): Promise<string | undefined> {
  const task: SiteTask = { kind: 'check', site };
  try {
    return (await pool.run(task)) as string | undefined;
  } catch (error) {
    if (!(error instanceof ProcessEnded)) throw error;
    return checkHere(site);
  }
}

/** What checks a site takes a while to load, and is seldom needed in this process. */
async function checkHere(site: SiteToCheck): Promise<string | undefined> {
  const [{ checkSite }, { formatFindings }] = await Promise.all([
    import('./check-site.ts'),
    import('./report.ts'),
  ]);
  return formatFindings(await checkSite(site));
}
