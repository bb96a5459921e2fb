import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { CachePlace } from '../json-cache.ts';
import { isRead, listSiteFiles } from './list-site-files.ts';
import { openMemory, type Memory, type ReadFiles } from './memory.ts';

/** A site that is being built. */
export interface SiteToReadAhead {
  /** Absolute; it need not exist yet. */
  readonly folder: string;
  readonly memory: CachePlace;
}

/** One worker reads one site: what it has read stays in its process. */
let memory: Memory | undefined;
const seen = new Map<string, string>();

/**
 * Reads what is new in the site since the last time.
 *
 * @returns Everything that was read, once the site is finished.
 */
export default async function readNewFiles(task: AheadTask): Promise<ReadFiles | undefined> {
  memory ??= openMemory(task.memory);
  const files = await listSiteFiles(task.folder, '/').catch(noFiles);
  for (const file of [...files.values()].filter(isRead)) {
    const whole = path.join(task.folder, file);
    const state = stateOf(whole);
    if (state === undefined || seen.get(file) === state) continue;
    seen.set(file, state);
    // Half of a file has other bytes than the whole one: what is read of it is never asked for.
    const bytes = bytesOf(whole);
    if (bytes !== undefined) memory.read(file, bytes);
  }
  return task.isFinished ? memory.newlyRead : undefined;
}

export type AheadTask = SiteToReadAhead & { readonly isFinished: boolean };

/** Changes with the file; `undefined` where it is gone: some are taken out of a site before it is finished. */
function stateOf(file: string): string | undefined {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && `${String(stats.size)} ${String(stats.mtimeMs)}`;
}

function bytesOf(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch {
    return undefined;
  }
}

function noFiles(): ReadonlyMap<string, string> {
  return new Map();
}
