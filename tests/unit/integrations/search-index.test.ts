import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { expect, onTestFinished, test, vi } from 'vitest';
import { buildInputs } from '../../../src/build-inputs.ts';
import type { IndexFile } from '../../../src/integrations/search/stable-files.ts';
import { searchIndex } from '../../../src/integrations/search-index.ts';
import { aSite } from '../../support/catalog.ts';

const files: IndexFile[] = [{ path: 'fragment/de_1.pf_fragment', content: Buffer.from('Strom') }];

test('a build makes the index while the site is built, and writes it when that is done', async () => {
  const makeIndex = vi.fn(() => Promise.resolve(files));
  const integration = searchIndex({ site: aSite() }, makeIndex);
  await start(integration);
  expect(makeIndex).toHaveBeenCalledExactlyOnceWith({
    ...buildInputs(),
    now: expect.any(String) as string,
  });
  const site = await finish(integration);
  const written = await readFile(path.join(site, 'pagefind/fragment/de_1.pf_fragment'), 'utf8');
  expect(written).toBe('Strom');
  expect(makeIndex).toHaveBeenCalledTimes(1);
});

test('an index that cannot be made fails the build at its end, and not before', async () => {
  const makeIndex = () => Promise.reject(new Error('Pagefind, index: no'));
  const integration = searchIndex({ site: aSite() }, makeIndex);
  await start(integration);
  await expect(finish(integration)).rejects.toThrow('Pagefind, index: no');
});

async function start({ hooks }: AstroIntegration): Promise<void> {
  await hooks['astro:build:start']?.({} as HookParameters<'astro:build:start'>);
}

/** Lets a build end; returns the folder of its site. */
async function finish({ hooks }: AstroIntegration): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'search-site-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const parameters = { dir: pathToFileURL(`${folder}/`) };
  await hooks['astro:build:done']?.(parameters as unknown as HookParameters<'astro:build:done'>);
  return folder;
}
