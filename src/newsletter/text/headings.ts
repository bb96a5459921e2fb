import type { Element, ElementContent } from 'hast';
import { h } from '../../plain-html/elements.ts';
import { textWidth } from './width.ts';

/** A heading with a line of signs below it, as long as its words. */
export function underlined(tagName: 'h1' | 'h2', words: string, sign: string): Element {
  const length = Math.min(words.length, textWidth);
  return h(tagName, {}, [words, h('br', {}, []), sign.repeat(length)]);
}

/** A body whose headings come below that of the brief. */
export function lowerHeadings(nodes: readonly ElementContent[], level: number): ElementContent[] {
  return nodes.map((node): ElementContent => {
    if (node.type !== 'element') return node;
    const children = lowerHeadings(node.children, level);
    const [, depth] = /^h([1-6])$/.exec(node.tagName) ?? [];
    if (depth === undefined) return { ...node, children };
    return { ...node, tagName: `h${String(Math.min(6, Number(depth) + level))}`, children };
  });
}
