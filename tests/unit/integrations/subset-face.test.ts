import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { subsetFace, subsetRange } from '../../../src/integrations/subset-face.ts';

const face = 'node_modules/@fontsource/barlow/files/barlow-latin-400-normal.woff2';

async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(tmpdir(), 'baseload-fonts-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return path.join(made, 'fonts');
}

it('a face is cut to less than two thirds, and is a woff2 file', async () => {
  const file = await subsetFace(face, await folder());
  const cut = await readFile(file);
  expect(cut.subarray(0, 4).toString()).toBe('wOF2');
  expect(cut.length).toBeLessThan(((await stat(face)).size * 2) / 3);
});

it('a face that was cut before is taken as it is, and nothing else is left beside it', async () => {
  const into = await folder();
  const file = await subsetFace(face, into);
  await writeFile(file, 'kept');
  expect(await subsetFace(face, into)).toBe(file);
  expect(await readFile(file, 'utf8')).toBe('kept');
  expect(await readdir(into)).toEqual([path.basename(file)]);
});

it('what a face holds is named by as few ranges as there are', () => {
  expect(subsetRange).toMatch(/^U\+20-7E,U\+A0-FF,U\+152-153,U\+178,U\+2009,U\+2010-2015,/);
});
