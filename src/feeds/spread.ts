/** A feed document holds no more entries than this; an archive is larger, so that there are fewer of them. */
export const newestCount = 30;
const archiveCount = 50;

/** Bytes of entries in one document: with what surrounds them it stays under 500 kB. */
export const documentBytes = 400_000;

/** A feed spread over documents. */
export interface Spread<T> {
  /** What the subscription document holds, the newest first. */
  readonly newest: readonly T[];
  /** All the rest: the archive of the oldest first, each with its newest first. */
  readonly archives: readonly (readonly T[])[];
}

/**
 * Spreads entries over documents. Archives are filled from the oldest entry on, so that a newer entry
 * changes none of them but the last.
 *
 * @param entries The newest first.
 * @param sizeOf The bytes of an entry in the longest of its forms.
 */
export function spread<T>(entries: readonly T[], sizeOf: (entry: T) => number): Spread<T> {
  const newest = takeNewest(entries, sizeOf);
  const archives: T[][] = [];
  let bytes = 0;
  for (const entry of entries.slice(newest.length).toReversed()) {
    const open = archives.at(-1);
    bytes += sizeOf(entry);
    if (open === undefined || open.length === archiveCount || bytes > documentBytes) {
      archives.push([entry]);
      bytes = sizeOf(entry);
    } else {
      open.unshift(entry);
    }
  }
  return { newest, archives };
}

/** As many of the newest entries as one document holds, at least one. */
export function takeNewest<T>(entries: readonly T[], sizeOf: (entry: T) => number): readonly T[] {
  let bytes = 0;
  const fitting = entries.slice(0, newestCount).findIndex((entry, index) => {
    bytes += sizeOf(entry);
    return index > 0 && bytes > documentBytes;
  });
  return entries.slice(0, fitting < 0 ? newestCount : fitting);
}
