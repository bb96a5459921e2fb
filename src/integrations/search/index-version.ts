import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readCodeVersion } from '../../code-version.ts';

/**
 * Changes whenever the code that makes an index of records does, or Pagefind.
 *
 * @param projectRoot The folder of Baseload: the one that holds `src/` and `node_modules/`.
 */
export async function readIndexVersion(projectRoot: string): Promise<string> {
  const manifest = path.join(projectRoot, 'node_modules/pagefind/package.json');
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { readonly version: string };
  return `${version} ${await readCodeVersion(projectRoot, ['src/integrations/search'])}`;
}
