import { hash } from 'node:crypto';
import { decode, encode } from 'cborg';
import type { CustomRecord } from 'pagefind';
import { readSealedFile, writeSealedFile } from '../../sealed-file.ts';
import type { IndexFile } from './stable-files.ts';

export interface KeptIndexOptions {
  /** Absolute; holds the index that was made last. It need not exist. */
  readonly file: string;
  /** Changes with everything but the records that decides what an index looks like. */
  readonly version: string;
  readonly make: (records: readonly CustomRecord[]) => Promise<readonly IndexFile[]>;
}

/**
 * The index of records: the one that was made last where it was made of the same, or a new one, which is kept.
 *
 * @throws what `make` throws, and Error of the file system where it cannot be kept.
 */
export async function loadOrMakeIndex(
  records: readonly CustomRecord[],
  { file, version, make }: KeptIndexOptions,
): Promise<readonly IndexFile[]> {
  const key = hash('sha256', JSON.stringify([version, records]));
  const kept = readSealedFile(file, key);
  if (kept !== undefined) return decode(kept) as readonly IndexFile[];
  const made = await make(records);
  writeSealedFile(file, encode(made), key);
  return made;
}
