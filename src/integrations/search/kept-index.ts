import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { decode, encode } from 'cborg';
import type { CustomRecord } from 'pagefind';
import { replaceFile } from '../../write-file.ts';
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
  const kept = load(file, key);
  if (kept !== undefined) return kept;
  const made = await make(records);
  save(file, key, made);
  return made;
}

const digestLength = 32;

/** A file is the digest of key and content, then the content: it fits neither another key nor a damaged file. */
function save(file: string, key: string, files: readonly IndexFile[]): void {
  const content = encode(files);
  replaceFile(file, Buffer.concat([digestOf(key, content), content]));
}

function load(file: string, key: string): readonly IndexFile[] | undefined {
  let kept: Buffer;
  try {
    kept = readFileSync(file);
  } catch {
    // Missing, or not to be read: in both cases it is made again.
    return undefined;
  }
  const content = kept.subarray(digestLength);
  const isWhole = digestOf(key, content).equals(kept.subarray(0, digestLength));
  return isWhole ? (decode(content) as readonly IndexFile[]) : undefined;
}

function digestOf(key: string, content: Uint8Array): Buffer {
  return hash('sha256', Buffer.concat([Buffer.from(key), content]), 'buffer');
}
