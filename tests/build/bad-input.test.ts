import { access, cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildPublication, fixture, type Built } from '../support/built-publication.ts';

const out = path.resolve('.cache/test/bad-input');

describe('a publication with mistakes', () => {
  let built: Built;

  beforeAll(async () => {
    await rm(out, { recursive: true, force: true });
    await mkdir(out, { recursive: true });
    await writeFile(path.join(out, 'index.html'), 'the last good page');
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
      'content/briefs/de/2025-11-08-adresse.mdx:1:1 error',
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
    expect(await built.files()).toEqual(['index.html']);
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

describe('a build that was stopped between its two renames', () => {
  it('is put right by the next one, even where that one fails', async () => {
    await rm(out, { recursive: true, force: true });
    await mkdir(`${out}.previous`, { recursive: true });
    await writeFile(path.join(`${out}.previous`, 'index.html'), 'the last good page');
    const built = await buildPublication(fixture('broken'), { out: 'bad-input' });
    expect(built.code).toBe(1);
    expect(await built.read('index.html')).toBe('the last good page');
  });
});

describe('a page that cannot be rendered', () => {
  it('leaves the last site as it was', async () => {
    const publication = path.resolve('.cache/test/unrenderable');
    await rm(publication, { recursive: true, force: true });
    await cp(fixture('two-languages'), publication, { recursive: true });
    // The check cannot know that these bytes are no picture; Astro finds out when it reads them.
    await writeFile(path.join(publication, 'content/briefs/de/umspannwerk.png'), 'no picture');
    await mkdir(out, { recursive: true });
    await writeFile(path.join(out, 'index.html'), 'the last good page');
    const built = await buildPublication(publication, { out: 'bad-input' });
    expect(built.code).toBe(1);
    expect(await built.read('index.html')).toBe('the last good page');
    expect(await exists(`${out}.previous`)).toBe(false);
  });
});

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
