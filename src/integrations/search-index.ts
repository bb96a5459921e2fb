import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { buildInputs, type BuildInputs } from '../build-inputs.ts';
import type { Publication } from '../reading/publication.ts';
import { makeIndexBeside } from './search/index-process.ts';
import type { IndexFile } from './search/stable-files.ts';
import { writeIndex } from './search/write-index.ts';

/**
 * Writes the search index of every language into `pagefind/` of a finished site. `npm run dev` serves
 * the index of the last build into `dist`.
 */
export function searchIndex(
  { site }: Pick<Publication, 'site'>,
  makeIndex: (inputs: BuildInputs) => Promise<readonly IndexFile[]> = makeIndexBeside,
): AstroIntegration {
  let index: Promise<readonly IndexFile[]> | undefined;
  const start = (): void => {
    if (index !== undefined) return;
    index = makeIndex(buildInputs());
    // It is awaited below, where its failure counts; a build that fails before says why itself.
    index.catch(() => undefined);
  };
  return {
    name: 'baseload-search-index',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        // A script inside the page would need `unsafe-inline` in a content security policy.
        const assetsInlineLimit = (file: string) => (/\.m?js$/.test(file) ? false : undefined);
        const plugins = command === 'build' ? [whenChecked(start)] : [];
        updateConfig({ vite: { build: { assetsInlineLimit }, plugins } });
      },
      'astro:server:setup': ({ server }) => {
        const last = sirv(path.resolve('dist/pagefind'), { dev: true });
        server.middlewares.use(`${site.base}pagefind`, last);
      },
      'astro:build:done': async ({ dir }) => {
        if (index !== undefined) writeIndex(await index, path.join(fileURLToPath(dir), 'pagefind'));
      },
    },
  };
}

/** The index needs what was checked, for which `buildStart` of the build waits, and nothing of Astro. */
function whenChecked(start: () => void): Plugin {
  return {
    name: 'baseload-search-index',
    buildStart: { order: 'post', sequential: true, handler: start },
  };
}
