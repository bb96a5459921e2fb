import type { Problem } from '../../domain/problem.ts';
import { fileError, inFile } from '../file-problem.ts';
import type { MdxFile } from '../mdx-file.ts';

/** Only a brief has sources and facts: a standing page cannot name them. */
export function checkPageReferences(page: MdxFile): Problem[] {
  return page.references.flatMap(({ kind, target, line, column }) => {
    if (kind !== 'source' && kind !== 'fact') return [];
    const message = `A page has no ${kind}s, so it cannot show "${target}".`;
    const problem = fileError(`unknown-${kind}`, { line, column }, message, hints[kind]);
    return [inFile(page.path, problem)];
  });
}

const hints = {
  source: 'Link to the document: [its name](https://example.org/report)',
  fact: 'Write the number, and link to its brief: [the brief](/briefs/2025-11-12-name/)',
};
