import type { Problem } from '../../domain/problem.ts';
import { fileError, inFile } from '../file-problem.ts';
import type { MdxFile } from '../mdx-file.ts';

/** Only a brief has sources and facts: a standing page cannot name them. */
export function checkPageReferences(page: MdxFile): Problem[] {
  return checkReferences(page, 'A page', {
    source: 'Link to the document: [its name](https://example.org/report)',
    fact: 'Write the number, and link to its brief: [the brief](/briefs/2025-11-12-name/)',
  });
}

/** Nor can an edition; it has a place for facts of its briefs. */
export function checkEditionReferences(edition: MdxFile): Problem[] {
  return checkReferences(edition, 'An edition', {
    source: 'Link to the document: [its name](https://example.org/report)',
    fact: "Write the number, or list the fact of a brief above: numbers: ['2025-11-12-name#capex']",
  });
}

function checkReferences(
  file: MdxFile,
  what: string,
  hints: Readonly<Record<'source' | 'fact', string>>,
): Problem[] {
  return file.references.flatMap(({ kind, target, line, column }) => {
    if (kind !== 'source' && kind !== 'fact') return [];
    const message = `${what} has no ${kind}s, so it cannot show "${target}".`;
    const problem = fileError(`unknown-${kind}`, { line, column }, message, hints[kind]);
    return [inFile(file.path, problem)];
  });
}
