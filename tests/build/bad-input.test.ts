import { access, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { cacheFolder } from '../../src/build-inputs.ts';
import { buildPublication, fixture, type Built } from '../support/built-publication.ts';

const out = path.resolve('.cache/test/bad-input');

describe('a publication with mistakes', () => {
  let built: Built;

  beforeAll(async () => {
    await rm(out, { recursive: true, force: true });
    await lastSite(out);
    built = await buildPublication(fixture('broken'), { out: 'bad-input' });
  });

  it('stops the build', () => {
    expect(built.code).toBe(1);
    expect(built.said).toContain('8 errors, 0 warnings.');
  });

  it('names every file with line and column', () => {
    expect(built.said.match(/^content\S+ error/gm)).toEqual([
      'content/briefs/de/2025-11-01-ohne-titel.mdx:2:1 error',
      'content/briefs/de/2025-11-02-thema.mdx:4:10 error',
      'content/briefs/de/2025-11-03-datum.mdx:7:7 error',
      'content/briefs/de/2025-11-04-yaml.mdx:2:8 error',
      'content/briefs/de/2025-11-05-tag.mdx:10:1 error',
      'content/briefs/de/2025-11-06-prozent.mdx:10:7 error',
      'content/briefs/de/2025-11-08-adresse.mdx:8:12 error',
      'content/briefs/fr/2025-11-07-neu.mdx:1:1 error',
    ]);
  });

  it('shows the corrected form', () => {
    for (const hint of [
      'title: What happened',
      '"power"',
      'date: 2025-11-03',
      "title: 'Was: 40'",
      '</Note>',
      '&lt;1 %',
    ]) {
      expect(built.said).toContain(hint);
    }
  });

  it('prints no stack', () => {
    expect(built.said).not.toMatch(/^\s+at /m);
  });

  it('leaves the last site as it was', async () => {
    expect(await built.files()).toEqual(['index.html', 'sitemap-index.xml']);
    expect(await built.read('index.html')).toBe('the last good page');
  });
});

describe('a build that cannot begin', () => {
  it('says that there is no publication in a folder', async () => {
    const { code, said } = await buildPublication(fixture('no-such-folder'));
    expect(code).toBe(1);
    expect(said).toContain('There is no folder "content" in no-such-folder.');
  });

  it('says what --now takes', async () => {
    const { code, said } = await buildPublication(fixture('base-path'), { now: 'yesterday' });
    expect(code).toBe(1);
    expect(said).toContain(
      '--now takes a date or a timestamp with an offset, such as 2026-11-22; not "yesterday".',
    );
  });
});

describe('an --out that must not be replaced', () => {
  it.each([
    ['the project', '.', 'would replace what the site is made of'],
    ['a folder above it', '..', 'would replace what the site is made of'],
    ['the content', 'tests/fixtures/base-path/content', 'would replace what the site is made of'],
    ['a folder with other files', 'docs', 'holds files that are not a site built here'],
  ])('is refused where it is %s', async (_name, folder, said) => {
    const built = await buildPublication(fixture('base-path'), { out: path.resolve(folder) });
    expect(built.code).toBe(1);
    expect(built.said).toContain(said);
  });
});

describe('a build that fails', () => {
  it('leaves nothing of what an earlier one has checked, which Astro could take for its own', async () => {
    const checked = path.join(cacheFolder(fixture('broken')), 'checked.json');
    await mkdir(path.dirname(checked), { recursive: true });
    await writeFile(checked, '{}');
    const built = await buildPublication(fixture('broken'), { out: 'bad-input' });
    expect(built.code).toBe(1);
    expect(await exists(checked)).toBe(false);
  });
});

describe('a build that was stopped between its two renames', () => {
  it('is put right by the next one, even where that one fails', async () => {
    await rm(out, { recursive: true, force: true });
    await lastSite(`${out}.previous`);
    await mkdir(`${out}.next`, { recursive: true });
    const built = await buildPublication(fixture('broken'), { out: 'bad-input' });
    expect(built.code).toBe(1);
    expect(await built.read('index.html')).toBe('the last good page');
  });
});

describe('a picture that cannot be read', () => {
  let publication: string;

  beforeEach(async () => {
    publication = await copyOfFixture('unreadable');
  });

  it('is refused before the build where a brief shows it', async () => {
    await writeFile(path.join(publication, 'content/briefs/de/umspannwerk.png'), 'no picture');
    await rm(out, { recursive: true, force: true });
    await lastSite(out);
    const built = await buildPublication(publication, { out: 'bad-input' });
    expect(built.code).toBe(1);
    expect(built.said).toContain(
      '2025-11-12-umspannwerk.mdx:20:1 error: The file ./umspannwerk.png',
    );
    expect(built.said).toContain('[unreadable-picture]');
    expect(built.said).not.toMatch(/^\s+at /m);
    expect(await built.read('index.html')).toBe('the last good page');
  });

  it('does no harm where none does', async () => {
    await writeFile(path.join(publication, 'content/briefs/de/unused.png'), 'no picture');
    await rm(out, { recursive: true, force: true });
    const built = await buildPublication(publication, { out: 'bad-input' });
    expect(built.said).toContain('The site is in');
    expect((await built.files()).filter((file) => file.includes('unused'))).toEqual([]);
  });
});

describe('a site that cannot be finished', () => {
  it('leaves the last site as it was', async () => {
    const publication = await copyOfFixture('unfinishable');
    // The check does not look into public files; this folder cannot be laid over the home page.
    await mkdir(path.join(publication, 'public/index.html'));
    await rm(out, { recursive: true, force: true });
    await lastSite(out);
    const built = await buildPublication(publication, { out: 'bad-input' });
    expect(built.code).toBe(1);
    expect(await built.read('index.html')).toBe('the last good page');
    expect(await exists(`${out}.previous`)).toBe(false);
  });
});

async function copyOfFixture(name: string): Promise<string> {
  const publication = path.resolve('.cache/test', name);
  await rm(publication, { recursive: true, force: true });
  await cp(fixture('two-languages'), publication, { recursive: true });
  return publication;
}

/** Leaves a site as an earlier build does: a page, and the sitemap by which a site is known. */
async function lastSite(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'index.html'), 'the last good page');
  await writeFile(path.join(folder, 'sitemap-index.xml'), '');
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
