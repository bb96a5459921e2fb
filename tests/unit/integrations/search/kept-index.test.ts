import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CustomRecord } from 'pagefind';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadOrMakeIndex } from '../../../../src/integrations/search/kept-index.ts';
import type { IndexFile } from '../../../../src/integrations/search/stable-files.ts';

const records: CustomRecord[] = [{ url: '/a/', content: 'Strom', language: 'de' }];
const files: IndexFile[] = [
  { path: 'pagefind-entry.json', content: Buffer.from('{}') },
  { path: 'index/de_1.pf_index', content: Uint8Array.from({ length: 500 }, (_, at) => at % 251) },
];
const make = vi.fn(() => Promise.resolve(files));
let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'kept-index-'));
  file = path.join(folder, 'cache/search-index');
  make.mockClear();
});

afterEach(() => rm(folder, { recursive: true }));

describe('loadOrMakeIndex', () => {
  it('makes an index once of the same records, and gives back the same bytes', async () => {
    expect(await indexOf(records)).toEqual(namesAndBytes(files));
    expect(await indexOf(records)).toEqual(namesAndBytes(files));
    expect(make).toHaveBeenCalledExactlyOnceWith(records);
  });

  it.each([
    ['a record changed', records.map((one) => ({ ...one, content: 'Wasser' })), 'v1'],
    ['a record came', [...records, { url: '/b/', content: 'Netz', language: 'de' }], 'v1'],
    ['the code or Pagefind did', records, 'v2'],
  ])('makes another where %s, and keeps that one', async (_, changed, version) => {
    await indexOf(records);
    await indexOf(changed, version);
    expect(make).toHaveBeenLastCalledWith(changed);
    await indexOf(changed, version);
    expect(make).toHaveBeenCalledTimes(2);
    expect(await readdir(path.dirname(file))).toEqual(['search-index']);
  });

  it.each([
    ['with a byte that changed', (kept: Buffer) => kept.fill(7, 300, 301)],
    ['of which half is missing', (kept: Buffer) => kept.subarray(0, 250)],
    ['that is empty', () => Buffer.alloc(0)],
    ['that is no longer than a digest', (kept: Buffer) => kept.subarray(0, 32)],
  ])('never takes a kept index %s', async (_, damage) => {
    await indexOf(records);
    await writeFile(file, damage(await readFile(file)));
    expect(await indexOf(records)).toEqual(namesAndBytes(files));
    expect(make).toHaveBeenCalledTimes(2);
  });

  it('keeps nothing where none could be made', async () => {
    make.mockRejectedValueOnce(new Error('Pagefind, /a/: no'));
    await expect(indexOf(records)).rejects.toThrow('Pagefind, /a/: no');
    expect(await readdir(folder)).toEqual([]);
  });
});

async function indexOf(some: readonly CustomRecord[], version = 'v1') {
  return namesAndBytes(await loadOrMakeIndex(some, { file, version, make }));
}

function namesAndBytes(some: readonly IndexFile[]) {
  return some.map(({ path: name, content }) => [name, [...content]]);
}
