import path from 'node:path';
import type { CustomRecord } from 'pagefind';
import type { BuildInputs } from '../../build-inputs.ts';
import { createTranslate } from '../../i18n/translate.ts';
import { loadTree } from '../../reading/parse-cache.ts';
import { loadPublication } from '../../reading/publication.ts';
import { createUrls } from '../../urls.ts';
import { readCatalog } from '../read-catalog.ts';
import { readIndexVersion } from './index-version.ts';
import { loadOrMakeIndex } from './kept-index.ts';
import { searchRecords } from './search-records.ts';
import type { IndexFile } from './stable-files.ts';
import { makeIndex } from './write-index.ts';

/** Makes the index of all languages of a publication; that of the last build is taken where nothing of it has changed. */
export async function indexPublication(inputs: BuildInputs): Promise<readonly IndexFile[]> {
  return loadOrMakeIndex(await recordsOf(inputs), {
    file: path.join(inputs.cache, 'search-index'),
    version: await readIndexVersion(process.cwd()),
    make: makeIndex,
  });
}

async function recordsOf(inputs: BuildInputs): Promise<CustomRecord[]> {
  const publication = await loadPublication(inputs.publication);
  const { site, strings } = publication;
  const catalog = await readCatalog(publication, inputs);
  const urls = createUrls(site);
  const records = await Promise.all(
    site.languages.map(({ language, locale }) => {
      const texts = strings[language];
      if (texts === undefined) throw new Error(`The site has no texts in "${language}".`);
      return searchRecords({
        ...{ catalog, language, locale, urls },
        translate: createTranslate(texts, locale),
        loadTree: ({ digest }) => loadTree(inputs.cache, digest),
      });
    }),
  );
  return records.flat();
}
