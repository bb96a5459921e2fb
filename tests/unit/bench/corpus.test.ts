import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { changeOne, writeCorpus } from '../../../bench/corpus.ts';
import { listFiles } from '../../../src/reading/list-files.ts';
import { loadPublication } from '../../../src/reading/publication.ts';
import { readContent, type ContentRead } from '../../../src/reading/read-content.ts';
import { publicationFolder } from '../../support/publication.ts';

test('the same seed writes the same bytes, another seed others', async () => {
  const first = await corpus({ briefs: 20, seed: 1 });
  const again = await corpus({ briefs: 20, seed: 1 });
  const other = await corpus({ briefs: 20, seed: 2 });

  expect(await readAll(again)).toEqual(await readAll(first));
  expect(await readAll(other)).not.toEqual(await readAll(first));
});

test('half of the files are German originals, half English twins, over several years', async () => {
  const { content } = await read(await corpus({ briefs: 40, seed: 1 }));
  const originals = content.briefs.filter(({ original }) => original);
  const years = new Set(originals.map(({ slug }) => slug.slice(0, 4)));

  expect(content.briefs).toHaveLength(40);
  expect(originals.map(({ language }) => language)).toEqual(Array(20).fill('de'));
  expect(years.size).toBeGreaterThan(4);
});

test('every brief has 400 to 500 words, and reading it gives no problem', async () => {
  const { content, problems } = await read(await corpus({ briefs: 60, seed: 1 }));

  expect(problems).toEqual([]);
  const counts = content.briefs.map(({ words }) => words);
  expect(counts.filter((words) => words < 400 || words > 500)).toEqual([]);
});

test('a brief has headings, a table, a footnote, a list, a quote, a note, a fact and cites sources', async () => {
  const folder = await corpus({ briefs: 2, seed: 1 });
  const files = await readAll(folder);
  const texts = [...files].flatMap(([name, text]) => (name.endsWith('.mdx') ? [text] : []));

  for (const part of [
    '## ',
    '| --- |',
    '[^1]: ',
    '- **2026',
    '<Quote ',
    '<Note ',
    '<Fact ',
    '<Cite ',
  ]) {
    expect(texts.filter((text) => text.includes(part))).toHaveLength(2);
  }
});

test('an original has four to eight facts with sources, dates and open questions', async () => {
  const { content } = await read(await corpus({ briefs: 60, seed: 1 }));
  const originals = content.briefs.filter((one) => one.original);
  const counts = originals.map(({ facts }) => facts.length);
  const facts = originals.flatMap((one) => one.facts);

  expect([Math.min(...counts), Math.max(...counts)]).toEqual([4, 8]);
  expect(new Set(facts.map(({ metric }) => metric)).size).toBeGreaterThan(5);
  expect(new Set(facts.map(({ basis }) => basis)).size).toBeGreaterThan(5);
  expect(facts.some(({ context }) => context)).toBe(true);
  expect(facts.some(({ overlaps }) => overlaps.length > 0)).toBe(true);
  for (const { timeline, notDisclosed, notKnown } of originals) {
    expect(timeline).toHaveLength(3);
    expect([notDisclosed.length > 1, notKnown.length]).toEqual([true, 1]);
  }
});

test('every fifth story is corrected, in both languages', async () => {
  const { content } = await read(await corpus({ briefs: 40, seed: 1 }));
  const corrected = content.briefs.filter(({ corrections }) => corrections.length > 0);

  expect(corrected.map(({ language }) => language).toSorted()).toEqual([
    ...Array<string>(4).fill('de'),
    ...Array<string>(4).fill('en'),
  ]);
});

test('a change edits the prose of one brief in the middle, a second change edits it again', async () => {
  const folder = await corpus({ briefs: 20, seed: 1 });
  const before = await readAll(folder);
  const changed = await changeOne(folder);
  const after = await readAll(folder);
  await changeOne(folder);

  expect(differing(before, after)).toEqual([changed]);
  expect(differing(after, await readAll(folder))).toEqual([changed]);
  expect((await read(folder)).problems).toEqual([]);
});

async function corpus(options: Parameters<typeof writeCorpus>[1]): Promise<string> {
  const folder = await publicationFolder({});
  await writeCorpus(folder, options);
  return folder;
}

async function readAll(folder: string): Promise<Map<string, string>> {
  const names = await listFiles(folder);
  const read = async (name: string) =>
    [name, await readFile(path.join(folder, name), 'utf8')] as const;
  return new Map(await Promise.all(names.map(read)));
}

function differing(before: Map<string, string>, after: Map<string, string>): string[] {
  return [...after].flatMap(([name, text]) => (before.get(name) === text ? [] : [name]));
}

async function read(folder: string): Promise<ContentRead> {
  const cacheFolder = path.join(folder, '.cache');
  return readContent(await loadPublication(folder), { cacheFolder, parserVersion: 'test' });
}
