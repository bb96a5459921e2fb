import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDrawingVersion } from '../../../src/cards/drawing-version.ts';

let root: string;

async function write(file: string, text: string): Promise<void> {
  await mkdir(path.join(root, file, '..'), { recursive: true });
  await writeFile(path.join(root, file), text);
}

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'drawing-'));
  await write(
    'src/cards/render-card.ts',
    "import satori from 'satori';\nimport { a } from './layout.ts';\nawait import('sharp');\n",
  );
  await write(
    'src/cards/layout.ts',
    "import type { P } from '../domain/p.ts';\nexport const a = 1;\n",
  );
  await write('src/domain/p.ts', "export type P = 'solid';\n");
  await write('src/domain/other.ts', 'export const other = 1;\n');
  for (const name of ['satori', 'sharp', 'eslint', '@fontsource/barlow']) {
    await write(`node_modules/${name}/package.json`, '{ "version": "1.0.0" }');
  }
});

afterEach(() => rm(root, { recursive: true }));

describe('readDrawingVersion', () => {
  it.each([
    ['code that draws', 'src/cards/layout.ts', 'export const a = 2;\n'],
    ['a type that it imports', 'src/domain/p.ts', "export type P = 'dashed';\n"],
    ['a library', 'node_modules/satori/package.json', '{ "version": "1.0.1" }'],
    ['a library that is loaded late', 'node_modules/sharp/package.json', '{ "version": "2.0.0" }'],
    ['a font', 'node_modules/@fontsource/barlow/package.json', '{ "version": "1.0.1" }'],
    [
      'the fonts that there are',
      'node_modules/@fontsource/noto/package.json',
      '{ "version": "1.0.0" }',
    ],
  ])('changes with %s', async (_, file, text) => {
    const before = await readDrawingVersion(root);
    await write(file, text);
    expect(await readDrawingVersion(root)).not.toBe(before);
  });

  it.each([
    ['code that draws nothing', 'src/domain/other.ts', 'export const other = 2;\n'],
    ['another library', 'node_modules/eslint/package.json', '{ "version": "2.0.0" }'],
  ])('stays with %s', async (_, file, text) => {
    const before = await readDrawingVersion(root);
    await write(file, text);
    expect(await readDrawingVersion(root)).toBe(before);
  });

  it('is the same in another folder: CI keeps the cache between machines', async () => {
    const copy = await mkdtemp(path.join(tmpdir(), 'elsewhere-'));
    await cp(root, copy, { recursive: true });
    expect(await readDrawingVersion(copy)).toBe(await readDrawingVersion(root));
    await rm(copy, { recursive: true });
  });
});
