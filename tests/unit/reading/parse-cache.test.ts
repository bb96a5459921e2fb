import { appendFile, readdir, rm, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  digestOf,
  loadTree,
  openParseCache,
  readParserVersion,
} from '../../../src/reading/parse-cache.ts';
import { parseFile } from '../../../src/reading/parse-file.ts';
import { brief, publicationFolder } from '../../support/publication.ts';

const good = parseFile(brief(), 'de');
const bad = parseFile(brief({ body: '{2,4}' }), 'de');

/** A cache that holds a good file as `a` and one with problems as `b`. */
async function filledCache(): Promise<string> {
  const folder = await publicationFolder({});
  const cache = openParseCache(path.join(folder, 'cache'));
  cache.save('a', good.parsed, good.tree);
  cache.save('b', bad.parsed, bad.tree);
  return path.join(folder, 'cache');
}

describe('openParseCache', () => {
  it('gives back what was saved', async () => {
    const folder = await filledCache();
    const cache = openParseCache(folder);
    expect(cache.load('a')).toEqual(good.parsed);
    expect(await loadTree(folder, 'a')).toEqual(good.tree);
    expect(cache.load('b')).toEqual(bad.parsed);
  });

  it('knows nothing of what was not saved', async () => {
    expect(openParseCache(await filledCache()).load('c')).toBeUndefined();
  });

  it('takes a damaged entry for absent', async () => {
    const folder = await filledCache();
    await truncate(path.join(folder, 'parsed/a.json'), 20);
    expect(openParseCache(folder).load('a')).toBeUndefined();
  });

  it('takes an entry whose tree is missing for absent', async () => {
    const folder = await filledCache();
    await rm(path.join(folder, 'trees/a.json'));
    expect(openParseCache(folder).load('a')).toBeUndefined();
  });

  it('takes an entry whose tree was cut off for absent', async () => {
    const folder = await filledCache();
    await truncate(path.join(folder, 'trees/a.json'), 20);
    expect(openParseCache(folder).load('a')).toBeUndefined();
  });

  it('takes JSON that is no entry for absent', async () => {
    const folder = await filledCache();
    await writeFile(path.join(folder, 'parsed/a.json'), 'null');
    expect(openParseCache(folder).load('a')).toBeUndefined();
  });

  it('deletes what was not used', async () => {
    const folder = await filledCache();
    const cache = openParseCache(folder);
    cache.save('c', good.parsed, good.tree);
    await writeFile(path.join(folder, 'trees/c.json.4711'), 'half a file of a process that died');
    await cache.prune(new Set(['a']));
    expect(await readdir(path.join(folder, 'parsed'))).toEqual(['a.json']);
    expect(await readdir(path.join(folder, 'trees'))).toEqual(['a.json']);
  });

  it('prunes where nothing was ever saved', async () => {
    const folder = await publicationFolder({});
    await openParseCache(path.join(folder, 'cache')).prune(new Set());
    expect(await readdir(folder)).toEqual([]);
  });
});

describe('loadTree', () => {
  it('throws where the cache does not hold the tree', async () => {
    const folder = await filledCache();
    await expect(loadTree(folder, 'b')).rejects.toThrow(
      'The parse cache holds no tree "b". Start the command again.',
    );
  });
});

describe('digestOf', () => {
  it('is another one for another parser, language or text', () => {
    const digests = [
      digestOf('1', 'de', 'text'),
      digestOf('2', 'de', 'text'),
      digestOf('1', 'en', 'text'),
      digestOf('1', 'de', 'texts'),
      digestOf('1d', 'e', 'text'),
    ];
    expect(new Set(digests).size).toBe(digests.length);
    expect(digestOf('1', 'de', 'text')).toBe(digests[0]);
  });
});

describe('readParserVersion', () => {
  const project = {
    'package.json': '{}',
    'src/markdown/a.ts': '// a',
    'src/domain/b.ts': '// b',
    'src/reading/c.ts': '// c',
    'src/feeds/d.ts': '// d',
  };

  it.each([
    ['changes with the code that parses', 'src/markdown/a.ts', false],
    ['changes with what the code that parses imports', 'src/domain/b.ts', false],
    ['changes with the libraries', 'package.json', false],
    ['stays the same whatever other code does', 'src/feeds/d.ts', true],
  ])('%s', async (_name, file, same) => {
    const root = await publicationFolder(project);
    const before = await readParserVersion(root);
    await appendFile(path.join(root, file), '\n');
    expect((await readParserVersion(root)) === before).toBe(same);
  });
});
