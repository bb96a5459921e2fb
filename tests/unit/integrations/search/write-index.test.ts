import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CustomRecord } from 'pagefind';
import { expect, onTestFinished, test } from 'vitest';
import { stableFiles } from '../../../../src/integrations/search/stable-files.ts';
import { makeIndex, writeIndex } from '../../../../src/integrations/search/write-index.ts';

const records: CustomRecord[] = ['de', 'en', 'fr'].flatMap((language) =>
  Array.from({ length: 40 }, (_, index) => ({
    url: `/${language}/${String(index)}/`,
    language,
    content: `Strom ${String(index)}`,
    meta: { title: `Titel ${String(index)}`, day: '2025-11-12' },
    filters: {
      topic: [`t${String(index % 7)}`, `u${String(index % 5)}`],
      organization: [`o${String(index % 11)}`],
      year: [String(2020 + (index % 6))],
    },
    sort: { day: `2025-11-${String(10 + (index % 20))}` },
  })),
);

test('the same records give the same files, whatever order Pagefind chose', async () => {
  const folders = [await temporaryFolder(), await temporaryFolder(), await temporaryFolder()];
  for (const folder of folders) writeIndex(await makeIndex(records), folder);
  const [first, ...others] = await Promise.all(folders.map(filesOf));
  expect(first?.size).toBeGreaterThan(120);
  for (const other of others) expect(other).toEqual(first);
});

test('every file that an index names is there, and no page of Pagefind itself', async () => {
  const folder = await temporaryFolder();
  writeIndex(await makeIndex(records), folder);
  const files = await filesOf(folder);
  const entry = JSON.parse(files.get('pagefind-entry.json')?.toString() ?? '') as {
    languages: Record<string, { hash: string; page_count: number }>;
  };
  expect(Object.keys(entry.languages)).toEqual(['de', 'en', 'fr']);
  for (const { hash, page_count: count } of Object.values(entry.languages)) {
    expect([...files.keys()]).toContain(`pagefind.${hash}.pf_meta`);
    expect(count).toBe(40);
  }
  expect([...files.keys()].filter((name) => /ui|highlight/.test(name))).toEqual([]);
});

test('a record that Pagefind does not take fails the index, whichever it is', async () => {
  const bad = { url: '/bad/', content: 'Strom' } as CustomRecord;
  await expect(makeIndex([...records.slice(0, 5), bad, ...records.slice(5)])).rejects.toThrow(
    /missing field `language`.*"url":"\/bad\/"/s,
  );
});

test('a form of the index that is not known is refused', () => {
  const file = {
    path: 'filter/de_0123abc.pf_filter',
    content: Buffer.from('H4sIAAAAAAAAAwMAAAAAAAAAAAA=', 'base64'),
  };
  expect(() => stableFiles([file])).toThrow(
    'Pagefind writes filter/de_0123abc.pf_filter in a form that src/integrations/search/stable-files.ts does not know. Install the version that package-lock.json names.',
  );
});

async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'search-index-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(path.join(folder, name))] as const),
    ),
  );
}
