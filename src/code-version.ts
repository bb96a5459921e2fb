import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * A digest that changes whenever the code in these folders, or a library under it, changes: what was
 * made by other code is not taken from a cache.
 *
 * @param folders from the root of the project: `src/markdown`.
 */
export async function readCodeVersion(
  projectRoot: string,
  folders: readonly string[],
): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of folders) {
    const all = await readdir(path.join(projectRoot, folder), { recursive: true });
    const names = all.filter((name) => name.endsWith('.ts'));
    for (const name of names.toSorted()) {
      hash.update(name).update(await readFile(path.join(projectRoot, folder, name)));
    }
  }
  hash.update(await readFile(path.join(projectRoot, 'package.json')));
  return hash.digest('hex');
}
