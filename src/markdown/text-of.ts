import type { ElementContent } from 'hast';

/** The text inside a node, as it is read. */
export function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
