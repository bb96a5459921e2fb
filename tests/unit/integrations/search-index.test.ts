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

test('a build makes the index from its first hook on, and writes it when the site is done', async () => {
  const makeIndex = vi.fn(() => Promise.resolve(files));
  const integration = searchIndex({ site: aSite() }, makeIndex);
  setUp(integration, 'build');
  expect(makeIndex).toHaveBeenCalledExactlyOnceWith({
    ...buildInputs(),
    now: expect.any(String) as string,
  });
  const site = await finish(integration);
  const written = await readFile(path.join(site, 'pagefind/fragment/de_1.pf_fragment'), 'utf8');
  expect(written).toBe('Strom');
  expect(makeIndex).toHaveBeenCalledTimes(1);
});

test.each(['dev', 'preview', 'sync'] as const)('the command %s makes no index', (command) => {
  const makeIndex = vi.fn(() => Promise.resolve(files));
  setUp(searchIndex({ site: aSite() }, makeIndex), command);
  expect(makeIndex).not.toHaveBeenCalled();
});

test('an index that cannot be made fails the build at its end, and not before', async () => {
  const makeIndex = () => Promise.reject(new Error('Pagefind, index: no'));
  const integration = searchIndex({ site: aSite() }, makeIndex);
  setUp(integration, 'build');
  await expect(finish(integration)).rejects.toThrow('Pagefind, index: no');
});

function setUp({ hooks }: AstroIntegration, command: 'build' | 'dev' | 'preview' | 'sync'): void {
  const parameters = { command, updateConfig: () => undefined };
  void hooks['astro:config:setup']?.(parameters as unknown as HookParameters<'astro:config:setup'>);
}

/** Lets a build end; returns the folder of its site. */
async function finish({ hooks }: AstroIntegration): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'search-site-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const parameters = { dir: pathToFileURL(`${folder}/`) };
  await hooks['astro:build:done']?.(parameters as unknown as HookParameters<'astro:build:done'>);
  return folder;
}
