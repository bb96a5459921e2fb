import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { threadId } from 'node:worker_threads';
import { hasCode } from './error-code.ts';

export interface ReplaceOptions {
  /** Whether the bytes are on the disk before the file has its name: a crash leaves the old file or the new one. */
  readonly durable?: boolean;
}

/**
 * Writes a file and its folder, over what was there. Whoever reads it sees the old file or the new one: it is written
 * beside, then renamed. It waits for the disk: a thousand small files are written sooner than by promises.
 *
 * @throws Error of the file system; the old file is as it was, and no part of the new one stays behind.
 */
export function replaceFile(
  file: string,
  content: string | Uint8Array,
  { durable = false }: ReplaceOptions = {},
): void {
  // Workers share the number of the process.
  const beside = `${file}.${String(process.pid)}-${String(threadId)}`;
  try {
    writeWithFolder(beside, content, durable);
    renameSync(beside, file);
  } catch (error) {
    removeIfPossible(beside);
    throw error;
  }
}

function writeWithFolder(file: string, content: string | Uint8Array, flush: boolean): void {
  try {
    writeFileSync(file, content, { flush });
  } catch (error) {
    // Where a file stands in the place of a folder, making the folder tells so by its name.
    if (!hasCode(error, 'ENOENT') && !hasCode(error, 'ENOTDIR')) throw error;
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content, { flush });
  }
}

/** What could not be written is the reason to name, not what could not be deleted after it. */
function removeIfPossible(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Where nothing can be written, nothing was left.
  }
}

/**
 * Writes a file that does not exist, and its folder; returns false, and writes nothing, where it does.
 * Where the disk is full in the middle of it, there is no half of a file either.
 */
export async function createFile(file: string, text: string | Uint8Array): Promise<boolean> {
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    await rm(file, { force: true });
    throw error;
  }
}
