import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openCardCache } from '../../../src/cards/card-cache.ts';

const png = Uint8Array.from({ length: 1000 }, (_, index) => index % 251);
let root: string;
let folder: string;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'cards-'));
  folder = path.join(root, 'below/cards');
});

afterEach(() => rm(root, { recursive: true }));

describe('openCardCache', () => {
  it('gives back what was saved, also to the next build', () => {
    openCardCache(folder).save('key', png);
    const loaded = openCardCache(folder).load('key');
    expect(Buffer.compare(loaded ?? new Uint8Array(), png)).toBe(0);
  });

  it('has nothing under another key, and nothing where there is no folder', () => {
    expect(openCardCache(folder).load('key')).toBeUndefined();
    openCardCache(folder).save('key', png);
    expect(openCardCache(folder).load('other')).toBeUndefined();
  });

  it.each([
    ['with a byte that changed', (entry: Buffer) => entry.fill(7, 500, 501)],
    ['of which half is missing', (entry: Buffer) => entry.subarray(0, 500)],
    ['that is empty', () => Buffer.alloc(0)],
    ['that is no longer than a digest', (entry: Buffer) => entry.subarray(0, 32)],
  ])('never serves an entry %s', async (_, damage) => {
    const cache = openCardCache(folder);
    cache.save('key', png);
    const file = path.join(folder, 'key');
    await writeFile(file, damage(await readFile(file)));
    expect(cache.load('key')).toBeUndefined();
  });

  it('leaves nothing but whole entries behind', async () => {
    openCardCache(folder).save('key', png);
    openCardCache(folder).save('key', png);
    expect(await readdir(folder)).toEqual(['key']);
  });

  it('deletes what is no longer used, and what a build that was stopped left', async () => {
    const cache = openCardCache(folder);
    for (const key of ['a', 'b', 'c']) cache.save(key, png);
    await writeFile(path.join(folder, 'a.4711'), 'half');
    cache.prune(new Set(['a', 'c']));
    expect((await readdir(folder)).toSorted()).toEqual(['a', 'c']);
  });

  it('throws where it cannot write, and leaves no part of a file', async () => {
    await writeFile(path.join(root, 'below'), 'a file where the folder should be');
    const cache = openCardCache(folder);
    expect(() => {
      cache.save('key', png);
    }).toThrow(/EEXIST|ENOTDIR/);
    expect(cache.load('key')).toBeUndefined();
    expect(await readdir(root)).toEqual(['below']);
  });
});
