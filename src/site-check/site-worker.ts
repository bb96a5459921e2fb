import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { checkSite, type SiteToCheck } from './check-site.ts';
import { isRead, listSiteFiles } from './list-site-files.ts';
import { openMemory, type Memory } from './memory.ts';
import { formatFindings } from './report.ts';

export interface SiteTask {
  readonly kind: 'read ahead' | 'check';
  readonly site: SiteToCheck;
}

/** One worker reads one site: what it has read stays in its process. */
let memory: Memory | undefined;
const seen = new Map<string, string>();

/**
 * Reads what is new in a site since the last time, or checks the finished site.
 *
 * @returns What is wrong with a finished site; `undefined` where all is well, and as long as it is being built.
 */
export default async function work({ kind, site }: SiteTask): Promise<string | undefined> {
  memory ??= openMemory(site.memory);
  if (kind === 'check') return formatFindings(await checkSite(site, memory));
  await readNewFiles(site.folder, memory);
  return undefined;
}

async function readNewFiles(folder: string, its: Memory): Promise<void> {
  const files = await listSiteFiles(folder, '/').catch(noFiles);
  for (const file of [...files.values()].filter(isRead)) {
    const whole = path.join(folder, file);
    const state = stateOf(whole);
    if (state === undefined || seen.get(file) === state) continue;
    seen.set(file, state);
    // Half of a file has other bytes than the whole one: what is read of it is never asked for.
    const bytes = bytesOf(whole);
    if (bytes !== undefined) its.read(file, bytes);
  }
}

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

/** The folder need not exist yet. */
function noFiles(): ReadonlyMap<string, string> {
  return new Map();
}
