import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { buildInputs } from '../build-inputs.ts';
import { createTranslate } from '../i18n/translate.ts';
import { loadTree } from '../reading/parse-cache.ts';
import type { Publication } from '../reading/publication.ts';
import { createUrls } from '../urls.ts';
import { readCatalog } from './read-catalog.ts';
import { searchRecords } from './search/search-records.ts';
import type { IndexFile } from './search/stable-files.ts';
import { makeIndex, writeIndex } from './search/write-index.ts';

/**
 * Writes the search index of every language into `pagefind/` of a finished site. `npm run dev` serves
 * the index of the last build into `dist`.
 */
export function searchIndex(publication: Publication): AstroIntegration {
  const { site } = publication;
  let index: Promise<readonly IndexFile[]> | undefined;
  return {
    name: 'baseload-search-index',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // A script inside the page would need `unsafe-inline` in a content security policy.
        const assetsInlineLimit = (file: string) => (/\.m?js$/.test(file) ? false : undefined);
        updateConfig({ vite: { build: { assetsInlineLimit } } });
      },
      'astro:server:setup': ({ server }) => {
        const last = sirv(path.resolve('dist/pagefind'), { dev: true });
        server.middlewares.use(`${site.base}pagefind`, last);
      },
      'astro:build:start': () => {
        // Pagefind works in a process of its own, on what was checked: meanwhile Astro builds the pages.
        index = makeIndexOf(publication);
        // It is awaited below, where its failure counts; a build that fails before says why itself.
        index.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        const files = await (index ?? makeIndexOf(publication));
        await writeIndex(files, path.join(fileURLToPath(dir), 'pagefind'));
      },
    },
  };
}

async function makeIndexOf(publication: Publication): Promise<IndexFile[]> {
  const { site, strings } = publication;
  const catalog = await readCatalog(publication);
  const urls = createUrls(site);
  const { cache } = buildInputs();
  const records = await Promise.all(
    site.languages.map(({ language, locale }) => {
      const texts = strings[language];
      if (texts === undefined) throw new Error(`The site has no texts in "${language}".`);
      return searchRecords({
        ...{ catalog, language, locale, urls },
        translate: createTranslate(texts, locale),
        loadTree: ({ digest }) => loadTree(cache, digest),
      });
    }),
  );
  return makeIndex(records.flat());
}
