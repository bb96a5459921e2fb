import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { replaceFile } from './write-file.ts';

/**
 * Writes a file that tells by itself whether it is whole: the SHA-256 of key and content, then the content.
 *
 * @param key What the content was made of, where the name of the file does not say it.
 * @throws Error of the file system where it cannot be written; no part of a file stays behind.
 */
export function writeSealedFile(file: string, content: Uint8Array, key = ''): void {
  replaceFile(file, Buffer.concat([digestOf(key, content), content]));
}

/** The content; `undefined` where the file is missing, damaged, or sealed with another key. */
export function readSealedFile(file: string, key = ''): Uint8Array | undefined {
  let sealed: Buffer;
  try {
    sealed = readFileSync(file);
  } catch {
    // Missing, or not to be read: in both cases the content is made again.
    return undefined;
  }
  const content = sealed.subarray(digestLength);
  const isWhole = digestOf(key, content).equals(sealed.subarray(0, digestLength));
  return isWhole ? content : undefined;
}

const digestLength = 32;

function digestOf(key: string, content: Uint8Array): Buffer {
  return createHash('sha256').update(key).update(content).digest();
}
