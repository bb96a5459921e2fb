import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { close, createIndex, type CustomRecord } from 'pagefind';
import { stableFiles } from './stable-files.ts';

/**
 * Makes an index of records and writes it. The same records give the same bytes.
 *
 * @param folder Absolute folder of the index.
 * @throws with what Pagefind says is wrong.
 */
export async function writeIndex(records: readonly CustomRecord[], folder: string): Promise<void> {
  try {
    const { index, errors } = await createIndex();
    if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
    for (const record of records) refuse((await index.addCustomRecord(record)).errors, record.url);
    const { files, errors: failures } = await index.getFiles();
    refuse(failures, folder);
    const kept = stableFiles(files).map((file) => ({
      ...file,
      path: path.join(folder, file.path),
    }));
    const folders = new Set(kept.map((file) => path.dirname(file.path)));
    for (const name of folders) await mkdir(name, { recursive: true });
    await Promise.all(kept.map((file) => writeFile(file.path, file.content)));
  } finally {
    await close();
  }
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind, ${what}: ${errors.join('; ')}`);
}
