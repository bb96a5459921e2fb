import type { Element, ElementContent, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { plainBrief } from '../plain-html/brief.ts';
import type { PlainContext } from '../plain-html/scope.ts';
import type { FeedItem } from './feed-item.ts';

/** A brief as HTML that stands alone: whole addresses, no scripts, no styles, no drawings. */
export function renderFeedHtml({ brief, ...body }: FeedItem, context: PlainContext): string {
  return feedHtml(plainBrief(brief, body, context).children);
}

/** Nodes as the HTML of an entry. */
export function feedHtml(nodes: readonly (RootContent | ElementContent)[]): string {
  return toHtml({ type: 'root', children: nodes.map(withoutHooks) });
}

/**
 * Drops what only style sheets and scripts of a page hold on to, and what feed readers refuse: what a
 * screen reader is told becomes a title.
 */
function withoutHooks<N extends RootContent | ElementContent>(node: N): N | Element {
  if (node.type !== 'element') return node;
  const { properties } = node;
  const names = Object.keys(properties);
  const kept = names.filter((name) => !hookPattern.test(name));
  const children = node.children.map(withoutHooks);
  if (kept.length === names.length) return { ...node, children };
  const { ariaLabel } = properties;
  return {
    ...node,
    properties: {
      ...Object.fromEntries(kept.map((name) => [name, properties[name]])),
      ...(ariaLabel !== undefined && { title: ariaLabel }),
    },
    children,
  };
}

const hookPattern = /^(?:aria|data|class)/;
