import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/** Words of running text in a body; code does not count. */
export function countWords(tree: Root): number {
  let words = 0;
  visit(tree, 'text', ({ value }) => {
    words += value.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
  });
  return words;
}
