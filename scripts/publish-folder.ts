import { access, readdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from './run-script.ts';

/** Where a site is built before it takes the place of the last one. */
export function stagingOf(out: string): string {
  return `${out}.next`;
}

/**
 * Refuses to replace a folder that is not a site: the project, the publication, or something above
 * them, and any folder with files but without the sitemap that every site has.
 *
 * @throws UsageError that says what to do.
 */
export async function checkOut(out: string, kept: readonly string[]): Promise<void> {
  const name = path.relative('.', out) || '.';
  if (kept.some((folder) => isInside(folder, out))) {
    throw new UsageError(
      `--out ${name} would replace what the site is made of. Name another folder.`,
    );
  }
  const files = await readdir(out).catch((): string[] => []);
  if (files.length === 0 || files.includes('sitemap-index.xml')) return;
  throw new UsageError(
    `--out ${name} holds files that are not a site built here, and would be replaced. Name an empty or new folder.`,
  );
}

function isInside(folder: string, out: string): boolean {
  const way = path.relative(out, folder);
  return way === '' || (!way.startsWith('..') && !path.isAbsolute(way));
}

/**
 * Puts a finished folder in the place of the last one with two renames. The last one stays beside it, until
 * `discardPrevious`: to delete thousands of files takes seconds.
 */
export async function publish(staging: string, out: string): Promise<void> {
  await access(staging);
  await discardPrevious(out);
  if (await exists(out)) await rename(out, previousOf(out));
  await rename(staging, out);
}

/** Deletes the output before the last one. */
export async function discardPrevious(out: string): Promise<void> {
  await rm(previousOf(out), { recursive: true, force: true });
}

/** Brings the last good output back where a build was stopped between the two renames. */
export async function repair(out: string): Promise<void> {
  const [isThere, wasThere, isNextThere] = await Promise.all(
    [out, previousOf(out), stagingOf(out)].map(exists),
  );
  // Where the next one is missing, nobody was stopped: a person has deleted the last one.
  if (!isThere && wasThere && isNextThere) await rename(previousOf(out), out);
}

function previousOf(out: string): string {
  return `${out}.previous`;
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
