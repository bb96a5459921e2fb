import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fixPublication } from '../../../../src/reading/fix-publication.ts';
import { loadPublication } from '../../../../src/reading/publication.ts';
import { basics, publicationFolder, type Files } from '../../../support/publication.ts';

/** A party for `more` of `brief()`: the organization that its numbers are about. */
export const party = 'parties:\n  - { organization: hut-8, role: tenant }';

/** Two sources for `brief()`. */
export const twoSources =
  'sources:\n  - { id: report, url: https://example.org/report }\n  - { id: article, url: https://example.com/article }';

/** The name and the text of the English file of `brief()`. */
export const twinName = 'content/briefs/en/2025-11-12-strom.mdx';

export function twin(more = '', body = 'A paragraph.'): string {
  const lines = ['title: A title', 'summary: A sentence.', ...(more === '' ? [] : [more])];
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}

/** Lines of a frontmatter with facts in braces, from line 8 on; a fact begins in column 5. */
export function facts(...stated: readonly string[]): string {
  return `${party}\nfacts:\n${stated.map((fact) => `  - { ${fact} }`).join('\n')}`;
}

/** A fact in braces with an id of its own. */
export function fact(id: string, more = ''): string {
  const fields = `id: ${id}, metric: capex, amount: 50bn USD, basis: announced`;
  return more === '' ? fields : `${fields}, ${more}`;
}

/** The text of a file after everything that can be fixed was fixed. */
export async function fixed(files: Files, name: string): Promise<string> {
  const folder = await publicationFolder({ ...basics, ...files });
  await fixPublication(await loadPublication(folder), path.join(folder, '.cache'));
  return readFile(path.join(folder, name), 'utf8');
}
