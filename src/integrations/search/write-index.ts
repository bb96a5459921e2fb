import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { close, createIndex, type CustomRecord } from 'pagefind';
import { stableFiles, type IndexFile } from './stable-files.ts';

/**
 * Makes the files of an index of records. The same records give the same bytes.
 *
 * @throws with what Pagefind says is wrong.
 */
export async function makeIndex(records: readonly CustomRecord[]): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
    // Pagefind works through them one by one, in this order, and need not wait for the next.
    const answers = records.map(async (record) => {
      refuse((await index.addCustomRecord(record)).errors, record.url);
    });
    await Promise.all(answers);
    const { files, errors: failures } = await index.getFiles();
    refuse(failures, 'index');
    return stableFiles(files);
  } finally {
    await close();
  }
}

/** Writes the files of an index into a folder. It waits for the disk: for a thousand files that is faster than promises. */
export function writeIndex(files: readonly IndexFile[], folder: string): void {
  const whole = files.map((file) => ({ ...file, path: path.join(folder, file.path) }));
  const folders = new Set(whole.map((file) => path.dirname(file.path)));
  for (const name of folders) mkdirSync(name, { recursive: true });
  for (const file of whole) writeFileSync(file.path, file.content);
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind, ${what}: ${errors.join('; ')}`);
}
