import type { Nodes } from 'mdast';
import { isLiteral } from './restrict-elements.ts';

/**
 * Takes spaces off both ends of what attributes hold, so that an id is the same text for the rules and for
 * every channel. In place.
 */
export function trimAttributes(node: Nodes): void {
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    for (const attribute of node.attributes.filter(isLiteral)) {
      if (typeof attribute.value === 'string') attribute.value = attribute.value.trim();
    }
  }
  if ('children' in node) node.children.forEach(trimAttributes);
}
