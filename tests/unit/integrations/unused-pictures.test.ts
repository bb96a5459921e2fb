import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { deleteUnusedPictures } from '../../../src/integrations/unused-pictures.ts';
import { listFiles } from '../../../src/reading/list-files.ts';
import { publicationFolder, type Files } from '../../support/publication.ts';

/** The pictures that a site still has. */
async function keptIn(files: Files): Promise<string[]> {
  const folder = await publicationFolder(files);
  await deleteUnusedPictures(pathToFileURL(folder + path.sep));
  return (await listFiles(path.join(folder, '_astro'))).toSorted();
}

it.each([
  ['as it is called', 'werk.B1.png', '<img src="/news/_astro/werk.B1.png">'],
  ['in other letters', 'WERK.B1.PNG', '<img src="/_astro/WERK.B1.PNG">'],
  ['with umlauts', 'größe 1.B1.png', '<img src="/_astro/größe 1.B1.png">'],
  ['with umlauts of two characters', 'größe.B1.png'.normalize('NFD'), '/_astro/größe.B1.png'],
  ['encoded', 'größe 1.B1.png', '<img src="/_astro/gr%C3%B6%C3%9Fe%201.B1.png">'],
  ['in HTML', "d'or & cie.B1.png", '<img src="/_astro/d&#39;or &amp; cie.B1.png">'],
  ['beside a size', 'werk.B1.webp', '<img srcset="/_astro/werk.B1.webp 400w, /x 800w">'],
])(
  'a picture that a page names %s is kept, and one that no page names is not',
  async (_name, picture, text) => {
    const files = { [`_astro/${picture}`]: '', '_astro/geheim.B2.png': '', 'index.html': text };
    expect(await keptIn(files)).toEqual([picture]);
  },
);

it('what is no picture is kept', async () => {
  const files = { '_astro/page.css': '', '_astro/werk.B1.png': '', 'index.html': '' };
  expect(await keptIn(files)).toEqual(['page.css']);
});
