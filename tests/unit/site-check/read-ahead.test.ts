import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openMemory } from '../../../src/site-check/memory.ts';
import { readAhead } from '../../../src/site-check/read-ahead.ts';
import { publicationFolder } from '../../support/publication.ts';

const html = '<h1 id="strom">Strom</h1>';

async function aSite() {
  const folder = await publicationFolder({});
  return {
    folder: path.join(folder, 'dist'),
    memory: { file: path.join(folder, 'site-check.json'), version: '1' },
  };
}

describe('reading a site ahead', () => {
  it('reads what is written while the site is being built', async () => {
    const site = await aSite();
    const ahead = await readAhead(site, async () => {
      await mkdir(site.folder);
      await writeFile(path.join(site.folder, 'index.html'), html);
      await writeFile(path.join(site.folder, 'picture.png'), html);
    });
    const memory = openMemory(undefined);
    memory.read('index.html', Buffer.from(html));
    expect([...ahead]).toEqual([...memory.newlyRead]);
  });

  it('does not read again what the last build had', async () => {
    const site = await aSite();
    const last = openMemory(site.memory);
    last.read('index.html', Buffer.from(html));
    last.save();
    const ahead = await readAhead(site, async () => {
      await mkdir(site.folder);
      await writeFile(path.join(site.folder, 'index.html'), html);
    });
    expect([...ahead]).toEqual([]);
  });

  it('fails as the build fails', async () => {
    const failure = readAhead(await aSite(), () => Promise.reject(new Error('No power.')));
    await expect(failure).rejects.toThrow('No power.');
  });
});
