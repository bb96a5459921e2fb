import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, HookParameters } from 'astro';
import { createServer, type PluginOption } from 'vite';
import { expect, onTestFinished, test, vi } from 'vitest';
import { buildInputs } from '../../../src/build-inputs.ts';
import type { IndexFile } from '../../../src/integrations/search/stable-files.ts';
import { searchIndex } from '../../../src/integrations/search-index.ts';
import { aSite } from '../../support/catalog.ts';

const files: IndexFile[] = [{ path: 'fragment/de_1.pf_fragment', content: Buffer.from('Strom') }];

test('a build makes the index once, as soon as it is let go on, and writes it when the site is done', async () => {
  const makeIndex = vi.fn(() => Promise.resolve(files));
  const integration = searchIndex({ site: aSite() }, makeIndex);
  const waits = vi.fn(() => {
    expect(makeIndex).not.toHaveBeenCalled();
    return setTimeout(20);
  });
  const plugins = [...setUp(integration, 'build'), { name: 'waits', buildStart: waits }];
  await startVite(plugins);
  expect(waits).toHaveBeenCalledTimes(1);
  await startVite(setUp(integration, 'build'));
  expect(makeIndex).toHaveBeenCalledExactlyOnceWith({
    ...buildInputs(),
    now: expect.any(String) as string,
  });
  const site = await finish(integration);
  const written = await readFile(path.join(site, 'pagefind/fragment/de_1.pf_fragment'), 'utf8');
  expect(written).toBe('Strom');
  expect(makeIndex).toHaveBeenCalledTimes(1);
});

test.each(['dev', 'preview', 'sync'] as const)('the command %s makes no index', async (command) => {
  const makeIndex = vi.fn(() => Promise.resolve(files));
  await startVite(setUp(searchIndex({ site: aSite() }, makeIndex), command));
  expect(makeIndex).not.toHaveBeenCalled();
});

test('an index that cannot be made fails the build at its end, and not before', async () => {
  const makeIndex = () => Promise.reject(new Error('Pagefind, index: no'));
  const integration = searchIndex({ site: aSite() }, makeIndex);
  await startVite(setUp(integration, 'build'));
  await expect(finish(integration)).rejects.toThrow('Pagefind, index: no');
});

type Command = HookParameters<'astro:config:setup'>['command'];

/** The plugins that the integration adds to Vite. */
function setUp({ hooks }: AstroIntegration, command: Command): PluginOption[] {
  const plugins: PluginOption[] = [];
  const updateConfig = (config: { readonly vite?: { readonly plugins?: PluginOption[] } }) =>
    plugins.push(...(config.vite?.plugins ?? []));
  const parameters = { command, updateConfig };
  void hooks['astro:config:setup']?.(parameters as unknown as HookParameters<'astro:config:setup'>);
  return plugins;
}

/** Starts Vite as Astro does before it reads content. */
async function startVite(plugins: PluginOption[]): Promise<void> {
  const server = { middlewareMode: true, watch: null, ws: false } as const;
  const vite = await createServer({ configFile: false, logLevel: 'silent', server, plugins });
  await vite.close();
}

/** Lets a build end; returns the folder of its site. */
async function finish({ hooks }: AstroIntegration): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'search-site-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const parameters = { dir: pathToFileURL(`${folder}/`) };
  await hooks['astro:build:done']?.(parameters as unknown as HookParameters<'astro:build:done'>);
  return folder;
}
