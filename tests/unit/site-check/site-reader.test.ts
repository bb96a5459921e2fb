import { utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSiteReader } from '../../../src/site-check/site-reader.ts';
import { publicationFolder } from '../../support/publication.ts';

const site = { origin: 'https://grid.example', base: '/', defaultLanguage: 'de', languages: [] };

const then = new Date('2026-01-01T00:00:00Z');

async function aSite() {
  const folder = await publicationFolder({ 'index.html': '<h1 id="strom">Strom</h1>' });
  return { file: path.join(folder, 'index.html'), toCheck: { folder, site, hasCards: false } };
}

describe('the reader of a site', () => {
  it('does not look into a file that has the size and the time that it had', async () => {
    const { file, toCheck } = await aSite();
    await utimes(file, then, then);
    const reader = openSiteReader(toCheck);
    const first = reader.read('index.html');
    expect(first).toMatchObject({ ids: ['strom'] });
    await writeFile(file, '<h1 id="stahl">Stahl</h1>');
    await utimes(file, then, then);
    expect(reader.read('index.html')).toBe(first);
  });

  it.each([
    ['is as long as before', '<h1 id="stahl">Stahl</h1>', new Date(then.getTime() + 10)],
    ['has the same time', '<h1 id="stahl">Stahl', then],
  ])('reads a file again that was written anew, also where it %s', async (_name, text, time) => {
    const { file, toCheck } = await aSite();
    await utimes(file, then, then);
    const reader = openSiteReader(toCheck);
    reader.read('index.html');
    await writeFile(file, text);
    await utimes(file, time, time);
    expect(reader.read('index.html')).toMatchObject({ ids: ['stahl'] });
  });

  it('fails where a file is gone', async () => {
    const { toCheck } = await aSite();
    expect(() => openSiteReader(toCheck).read('gone.html')).toThrow('ENOENT');
  });
});
