import { readFile, rename } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { discardPrevious, publish, repair, stagingOf } from '../../../scripts/publish-folder.ts';
import { listFiles } from '../../../src/reading/list-files.ts';
import { publicationFolder, type Files } from '../../support/publication.ts';

/** The files of a folder, with what is in them. */
async function contentOf(folder: string): Promise<Record<string, string>> {
  const files = await listFiles(folder);
  const texts = await Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8')));
  return Object.fromEntries(files.map((file, index) => [file, texts[index] ?? '']));
}

async function outIn(files: Files): Promise<{ folder: string; out: string }> {
  const folder = await publicationFolder(files);
  return { folder, out: path.join(folder, 'dist') };
}

describe('publish', () => {
  it.each<[name: string, files: Files, previous?: Files]>([
    ['the first output', {}],
    [
      'the last one, which stays beside it',
      { 'dist/index.html': 'old', 'dist/gone.html': 'old' },
      { 'dist.previous/index.html': 'old', 'dist.previous/gone.html': 'old' },
    ],
    [
      'the last one, of which the one before is deleted',
      { 'dist/index.html': 'old', 'dist.previous/older.html': 'older' },
      { 'dist.previous/index.html': 'old' },
    ],
    ['what was left behind by a stopped build', { 'dist.previous/index.html': 'older' }],
  ])('puts the finished folder in the place of %s', async (_name, files, previous = {}) => {
    const { folder, out } = await outIn({ 'dist.next/index.html': 'new', ...files });
    await publish(stagingOf(out), out);
    expect(await contentOf(folder)).toEqual({ 'dist/index.html': 'new', ...previous });
  });

  it('leaves the last output where there is nothing finished', async () => {
    const { folder, out } = await outIn({ 'dist/index.html': 'old' });
    await expect(publish(stagingOf(out), out)).rejects.toThrow('ENOENT');
    await repair(out);
    expect(await contentOf(folder)).toEqual({ 'dist/index.html': 'old' });
  });
});

describe('repair', () => {
  it('brings the last output back after a stop between the two renames', async () => {
    const { folder, out } = await outIn({
      'dist/index.html': 'old',
      'dist.next/index.html': 'new',
    });
    await rename(out, `${out}.previous`);
    await repair(out);
    expect(await contentOf(folder)).toEqual({
      'dist/index.html': 'old',
      'dist.next/index.html': 'new',
    });
  });

  it.each<[name: string, files: Files]>([
    ['a whole output', { 'dist/index.html': 'new' }],
    [
      'an output and the one before',
      { 'dist/index.html': 'new', 'dist.previous/index.html': 'old' },
    ],
    ['no output', {}],
  ])('leaves %s as it is', async (_name, files) => {
    const { folder, out } = await outIn(files);
    await repair(out);
    expect(await contentOf(folder)).toEqual(files);
  });
});

describe('discardPrevious', () => {
  it('deletes the output before the last one, and nothing where there is none', async () => {
    const files = { 'dist/index.html': 'new', 'dist.previous/index.html': 'old' };
    const { folder, out } = await outIn(files);
    await discardPrevious(out);
    await discardPrevious(out);
    expect(await contentOf(folder)).toEqual({ 'dist/index.html': 'new' });
  });
});
