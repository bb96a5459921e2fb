import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readIndexVersion } from '../../../../src/integrations/search/index-version.ts';

test.each([
  ['Pagefind', 'node_modules/pagefind/package.json', '{ "version": "1.5.3" }'],
  ['the code of the index', 'src/integrations/search/stable-files.ts', 'export const level = 8;'],
  ['a library that is asked for', 'package.json', '{ "dependencies": { "cborg": "7.0.0" } }'],
])('changes with %s', async (_, name, text) => {
  const root = await mkdtemp(path.join(tmpdir(), 'index-version-'));
  onTestFinished(() => rm(root, { recursive: true }));
  await put(root, 'node_modules/pagefind/package.json', '{ "version": "1.5.2" }');
  await put(root, 'src/integrations/search/stable-files.ts', 'export const level = 9;');
  await put(root, 'package.json', '{ "dependencies": { "cborg": "6.1.5" } }');
  const before = await readIndexVersion(root);
  expect(await readIndexVersion(root)).toBe(before);
  await put(root, name, text);
  expect(await readIndexVersion(root)).not.toBe(before);
});

async function put(root: string, name: string, text: string): Promise<void> {
  const file = path.join(root, name);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
