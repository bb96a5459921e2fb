import type { Root } from 'hast';
import type { Language } from '../domain/language.ts';
import { dashEdits } from './typeset-dashes.ts';
import { applyEdits, toLine, type Run } from './typeset-line.ts';
import { quoteEdits } from './typeset-quotes.ts';
import { spaceEdits } from './typeset-spaces.ts';
import { toLines } from './typeset-tree.ts';

/**
 * Sets a plain text (a title, a summary) as its language does: quotation marks, apostrophes, dashes of
 * ranges, no-break spaces, the ellipsis. Setting a text twice changes nothing more. The quotes of a
 * language other than German, English and French stay as they are.
 */
export function typesetText(text: string, language: Language): string {
  const node = { value: text };
  typeset([{ node, language }]);
  return node.value;
}

/**
 * Sets the texts of a tree in place, as `typesetText` does. A quote may span the inline elements of one
 * block, never two blocks. Code, keys and addresses stay as they are; `lang` on an element changes the
 * language of what is inside it.
 */
export function typesetTree(tree: Root, language: Language): void {
  for (const runs of toLines(tree, language)) typeset(runs);
}

function typeset(runs: readonly Run[]): void {
  const line = toLine(runs);
  applyEdits(runs, [...quoteEdits(line), ...dashEdits(line), ...spaceEdits(line)]);
}
