import { readdir, truncate } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTree, openParseCache } from '../../../src/reading/parse-cache.ts';
import { parseFile } from '../../../src/reading/parse-file.ts';
import { parseFiles } from '../../../src/reading/parse-files.ts';
import { brief, publicationFolder } from '../../support/publication.ts';

describe('parseFiles', () => {
  it('parses a file anew whose entry is damaged, and takes the others from the cache', async () => {
    const cacheFolder = await publicationFolder({});
    const { parsed, tree } = parseFile(brief(), 'de');
    const task = { text: brief(), language: 'de', cacheFolder };
    const tasks = [
      { ...task, digest: 'known' },
      { ...task, digest: 'damaged' },
    ];
    await parseFiles(tasks);
    const known = { ...parsed, words: 4711 };
    openParseCache(cacheFolder).save('known', known, tree);
    await truncate(path.join(cacheFolder, 'parsed/damaged.json'), 20);
    expect(await parseFiles(tasks)).toEqual([known, parsed]);
    expect(openParseCache(cacheFolder).load('damaged')).toEqual(parsed);
    expect(await loadTree(cacheFolder, 'damaged')).toEqual(tree);
  });

  it('gives the same for files of the same bytes', async () => {
    const cacheFolder = await publicationFolder({});
    const task = { text: brief(), language: 'de', digest: 'same', cacheFolder };
    const { parsed, tree } = parseFile(brief(), 'de');
    expect(await parseFiles([task, task, task])).toEqual([parsed, parsed, parsed]);
    expect(await loadTree(cacheFolder, 'same')).toEqual(tree);
    expect(await readdir(path.join(cacheFolder, 'trees'))).toEqual(['same.json']);
  });

  // Every worker loads the parsers anew.
  const patience = { timeout: 60_000 };

  it('gives the same for many files, on all cores', patience, async () => {
    const cacheFolder = await publicationFolder({});
    const tasks = Array.from({ length: 100 }, (_, index) => ({
      text: brief({ body: index % 7 === 0 ? '{2,4}' : 'Wort '.repeat(index) }),
      language: 'de',
      digest: String(index),
      cacheFolder,
    }));
    const parsed = await parseFiles(tasks);
    expect(parsed).toEqual(tasks.map(({ text, language }) => parseFile(text, language).parsed));
    expect(await loadTree(cacheFolder, '99')).toEqual(parseFile(tasks[99]?.text ?? '', 'de').tree);
  });
});
