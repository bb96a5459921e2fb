import { access, rename, rm } from 'node:fs/promises';

/** Where a site is built before it takes the place of the last one. */
export function stagingOf(out: string): string {
  return `${out}.next`;
}

/** Puts a finished folder in the place of the last one with two renames. */
export async function publish(staging: string, out: string): Promise<void> {
  const previous = previousOf(out);
  await rm(previous, { recursive: true, force: true });
  if (await exists(out)) await rename(out, previous);
  await rename(staging, out);
  await rm(previous, { recursive: true, force: true });
}

/** Brings the last good output back where a build was stopped between the two renames. */
export async function repair(out: string): Promise<void> {
  const previous = previousOf(out);
  if (!(await exists(previous))) return;
  if (await exists(out)) await rm(previous, { recursive: true, force: true });
  else await rename(previous, out);
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
