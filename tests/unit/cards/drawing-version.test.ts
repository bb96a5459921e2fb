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
  for (const name of ['sharp', 'eslint', '@fontsource/barlow', 'opentype', 'yoga']) {
    await write(`node_modules/${name}/package.json`, '{ "version": "1.0.0" }');
  }
  const dependencies = { opentype: '^1.0.0' };
  await write(
    'node_modules/satori/package.json',
    JSON.stringify({ version: '1.0.0', dependencies }),
  );
  await write(
    'node_modules/opentype/package.json',
    JSON.stringify({ version: '1.0.0', dependencies: { yoga: '*', satori: '*' } }),
  );
});

afterEach(() => rm(root, { recursive: true }));

describe('readDrawingVersion', () => {
  it.each([
    ['code that draws', 'src/cards/layout.ts', 'export const a = 2;\n'],
    ['a type that it imports', 'src/domain/p.ts', "export type P = 'dashed';\n"],
    ['a library', 'node_modules/satori/package.json', '{ "version": "1.0.1" }'],
    ['what a library depends on', 'node_modules/yoga/package.json', '{ "version": "1.0.1" }'],
    [
      'what a library has in its own folder',
      'node_modules/satori/node_modules/opentype/package.json',
      '{ "version": "0.9.0" }',
    ],
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

  it('changes with fonts that the operator added, wherever they are installed', async () => {
    const manifest = 'publication/node_modules/@own/schrift/package.json';
    const added = { packages: ['@own/schrift'], from: path.join(root, 'publication') };
    const versions = [await readDrawingVersion(root, added)];
    for (const version of ['1.0.0', '1.0.1']) {
      await write(manifest, JSON.stringify({ version }));
      versions.push(await readDrawingVersion(root, added));
    }
    expect(new Set(versions).size).toBe(3);
  });

  it('is the same in another folder: CI keeps the cache between machines', async () => {
    const copy = await mkdtemp(path.join(tmpdir(), 'elsewhere-'));
    await write('node_modules/@own/schrift/package.json', '{ "version": "1.0.0" }');
    await cp(root, copy, { recursive: true });
    const versionIn = (from: string) =>
      readDrawingVersion(from, { packages: ['@own/schrift'], from });
    expect(await versionIn(copy)).toBe(await versionIn(root));
    await rm(copy, { recursive: true });
  });
});
