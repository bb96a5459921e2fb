import type { Nodes } from 'mdast';

/** Words of running text in a body; code does not count. */
export function countWords(node: Nodes): number {
  if (node.type === 'text') return node.value.match(word)?.length ?? 0;
  if (!('children' in node)) return 0;
  return node.children.reduce((words, child) => words + countWords(child), 0);
}

const word = /[\p{L}\p{N}]\S*/gu;
