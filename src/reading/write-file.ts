import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes a file and its folder. Never leaves half a file: it is written beside, then renamed. */
export async function replaceFile(file: string, text: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  const beside = `${file}.${String(process.pid)}`;
  await writeFile(beside, text);
  await rename(beside, file);
}

/** Writes a file that does not exist, and its folder; returns false, and writes nothing, where it does. */
export async function createFile(file: string, text: string | Uint8Array): Promise<boolean> {
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(file, text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
}
