import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openMemory, type MemoryPlace } from '../../../src/site-check/memory.ts';
import { readPage } from '../../../src/site-check/read-page.ts';
import { publicationFolder } from '../../support/publication.ts';

const bytes = Buffer.from('<h1 id="strom">Strom</h1> <a href="/netz/">Netz</a>');
const page = readPage(bytes.toString());

async function aPlace(): Promise<MemoryPlace> {
  return { file: path.join(await publicationFolder({}), 'cache', 'site.json'), version: '1' };
}

/** Remembers the page and its one address in a file. */
async function remember(place: MemoryPlace): Promise<void> {
  const memory = openMemory(place);
  memory.page(bytes, readPage);
  memory.addresses(bytes, () => ['/netz/']);
  memory.save();
  await readFile(place.file);
}

function refuse(): never {
  throw new Error('This was read again.');
}

describe('the memory of a built site', () => {
  it('knows a file with the same bytes in the next build', async () => {
    const place = await aPlace();
    await remember(place);
    const next = openMemory(place);
    expect(next.page(bytes, refuse)).toEqual(page);
    expect(next.addresses(bytes, refuse)).toEqual(['/netz/']);
  });

  it('does not know a file that has changed', async () => {
    const place = await aPlace();
    await remember(place);
    expect(() => openMemory(place).page(Buffer.from('<h1>'), refuse)).toThrow('read again');
  });

  it('forgets what the last build no longer had', async () => {
    const place = await aPlace();
    await remember(place);
    openMemory(place).save();
    expect(() => openMemory(place).page(bytes, refuse)).toThrow('read again');
  });

  it('knows nothing that other code has read', async () => {
    const place = await aPlace();
    await remember(place);
    const other = openMemory({ ...place, version: '2' });
    expect(() => other.page(bytes, refuse)).toThrow('read again');
  });

  it.each(['', '{"version":"1","pages":{', '[]', 'null'])(
    'knows nothing where its file holds %j',
    async (damaged) => {
      const place = await aPlace();
      await mkdir(path.dirname(place.file));
      await writeFile(place.file, damaged);
      expect(openMemory(place).page(bytes, readPage)).toEqual(page);
    },
  );

  it('writes nothing where it has no place', () => {
    const memory = openMemory(undefined);
    expect(memory.page(bytes, readPage)).toEqual(page);
    expect(() => {
      memory.save();
    }).not.toThrow();
  });
});
