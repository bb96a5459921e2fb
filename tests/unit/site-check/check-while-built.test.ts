import { mkdir, readFile, writeFile } from 'node:fs/promises';
import * as os from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { checkWhileBuilt } from '../../../src/site-check/check-while-built.ts';
import { publicationFolder } from '../../support/publication.ts';

const right = '<h1 id="strom">Strom</h1> <a href="#strom">Strom</a>';
const wrong = '<a href="/strom/">Strom</a>';

async function aSite() {
  const folder = await publicationFolder({});
  return {
    folder: path.join(folder, 'dist'),
    site: { origin: 'https://grid.example', base: '/', defaultLanguage: 'de', languages: [] },
    hasCards: false,
    memory: { file: path.join(folder, 'site-check.json'), version: '1' },
  };
}

/** Writes a site of one page, part by part. */
function builderOf({ folder }: { readonly folder: string }, ...parts: readonly string[]) {
  return async (): Promise<void> => {
    await mkdir(folder);
    for (const part of parts) {
      await writeFile(path.join(folder, 'index.html'), part);
      await new Promise((resolve) => setTimeout(resolve, 700));
    }
  };
}

describe('checking a site while it is built', () => {
  it('finds nothing in a site whose addresses all lead somewhere, whatever it was before it was finished', async () => {
    const site = await aSite();
    expect(await checkWhileBuilt(site, builderOf(site, wrong, right))).toBeUndefined();
    expect(await readFile(site.memory.file, 'utf8')).toContain('"ids":["strom"]');
  });

  it('says what is wrong with the finished site', async () => {
    const site = await aSite();
    expect(await checkWhileBuilt(site, builderOf(site, right, wrong))).toMatch(
      /^The site was built, and is not published: .*\n\/strom\/: a link leads to it/,
    );
  });

  it('checks the site all the same where the process that should do it ends', async () => {
    const site = await aSite();
    const dying = path.resolve('tests/support/workers/dies-always.ts');
    const said = await checkWhileBuilt(site, builderOf(site, wrong), dying);
    expect(said).toContain('/strom/: a link leads to it');
  });

  it('says what goes wrong with the check itself', async () => {
    const site = await aSite();
    const failing = path.resolve('tests/support/workers/fails.ts');
    const check = checkWhileBuilt(site, builderOf(site, right), failing);
    await expect(check).rejects.toThrow('No power.');
  });

  it('does without a process of its own where there is one core only', async () => {
    vi.resetModules();
    vi.doMock('node:os', () => ({ ...os, availableParallelism: () => 1 }));
    const { checkWhileBuilt: check } = await import('../../../src/site-check/check-while-built.ts');
    vi.doUnmock('node:os');
    const site = await aSite();
    const missing = path.resolve('tests/support/workers/no-such-worker.ts');
    const said = await check(site, builderOf(site, wrong), missing);
    expect(said).toContain('/strom/: a link leads to it');
  });

  it('fails as the build fails', async () => {
    const failure = checkWhileBuilt(await aSite(), () => Promise.reject(new Error('No power.')));
    await expect(failure).rejects.toThrow('No power.');
  });
});
