import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CachePlace } from '../../../src/json-cache.ts';
import { openMemory } from '../../../src/site-check/memory.ts';
import { readPage } from '../../../src/site-check/read-page.ts';
import { publicationFolder } from '../../support/publication.ts';

const bytes = Buffer.from('<h1 id="strom">Strom</h1> <a href="https://grid.example/">Netz</a>');
const page = readPage(bytes.toString());
const other = Buffer.from('<h1 id="wasser">Wasser</h1>');

async function aPlace(): Promise<CachePlace> {
  return { file: path.join(await publicationFolder({}), 'cache', 'site.json'), version: '1' };
}

/** Remembers a page, and a feed with the same bytes. What is remembered of the page tells it from one that is read. */
async function remember(place: CachePlace): Promise<void> {
  const memory = openMemory(place);
  memory.read('a.html', bytes);
  memory.read('a.xml', bytes);
  memory.save();
  const kept = await readFile(place.file, 'utf8');
  const size = `"quickSize":${String(page.quickSize)}`;
  await writeFile(place.file, kept.replace(size, `"quickSize":${String(remembered.quickSize)}`));
}

const remembered = { ...page, quickSize: 4711 };

describe('the memory of a built site', () => {
  it('knows a file with the same bytes in the next build, by what kind it is', async () => {
    const place = await aPlace();
    await remember(place);
    const next = openMemory(place);
    expect(next.read('b.html', bytes)).toEqual(remembered);
    expect(next.read('b.xml', bytes)).toEqual(['https://grid.example/']);
  });

  it('reads a file that has changed', async () => {
    const place = await aPlace();
    await remember(place);
    const next = openMemory(place);
    expect(next.read('a.html', other)).toEqual(readPage(other.toString()));
  });

  it('forgets what the last build no longer had', async () => {
    const place = await aPlace();
    await remember(place);
    openMemory(place).save();
    expect(openMemory(place).read('a.html', bytes)).toEqual(page);
  });

  it('knows nothing that other code has read', async () => {
    const place = await aPlace();
    await remember(place);
    expect(openMemory({ ...place, version: '2' }).read('a.html', bytes)).toEqual(page);
  });

  it('reads the item of a feed in every feed that holds it', () => {
    const memory = openMemory(undefined);
    const item = '&lt;a href="https://grid.example/"&gt;Netz&lt;/a&gt;';
    const feed = (title: string) =>
      Buffer.from(`<feed><title>${title}</title><content>${item}</content></feed>`);
    expect(memory.read('a.xml', feed('Strom'))).toEqual(['https://grid.example/']);
    expect(memory.read('b.xml', feed('Wasser'))).toEqual(['https://grid.example/']);
  });

  it.each(['', '{"version":"1","pages":{', '[]', 'null'])(
    'knows nothing where its file holds %j',
    async (damaged) => {
      const place = await aPlace();
      await mkdir(path.dirname(place.file));
      await writeFile(place.file, damaged);
      expect(openMemory(place).read('a.html', bytes)).toEqual(page);
    },
  );

  it('writes nothing where it has no place', () => {
    const memory = openMemory(undefined);
    expect(memory.read('a.html', bytes)).toEqual(page);
    expect(() => {
      memory.save();
    }).not.toThrow();
  });
});
