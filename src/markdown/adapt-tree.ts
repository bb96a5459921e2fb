import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** What a channel decides about a tree: where its links lead and what its footnotes are called. */
export interface TreeChannel {
  /** The address for a link of the body: `https://…`, `/about/`, `#fn-1` or `./2025-11-12-name.mdx`. */
  readonly link: (address: string) => string;
  /** Heading of the footnotes. */
  readonly footnotes: string;
  /** Name of the link from a footnote back to its place in the text. */
  readonly footnoteBack: (reference: string) => string;
  /** Put before every id, so that several bodies fit into one document. Default: nothing. */
  readonly idPrefix?: string;
}

/** A copy of a tree as a channel needs it. */
export function adaptTree(tree: Root, channel: TreeChannel): Root {
  const copy = structuredClone(tree);
  visit(copy, 'element', (element) => {
    if (typeof element.properties.href === 'string') {
      element.properties.href = channel.link(element.properties.href);
    }
    prefixIds(element, channel.idPrefix ?? '');
    nameFootnotes(element, channel);
  });
  return copy;
}

function prefixIds({ properties }: Element, prefix: string): void {
  if (prefix === '') return;
  if (typeof properties.id === 'string') properties.id = prefix + properties.id;
  if (Array.isArray(properties.ariaDescribedBy)) {
    properties.ariaDescribedBy = properties.ariaDescribedBy.map((id) => prefix + String(id));
  }
  const href = properties.href;
  if (typeof href === 'string' && href.startsWith('#'))
    properties.href = `#${prefix}${href.slice(1)}`;
}

/** `mdast-util-to-hast` names footnotes in English; the tree is the same for every channel. */
function nameFootnotes(element: Element, { footnotes, footnoteBack }: TreeChannel): void {
  const { properties } = element;
  if (element.tagName === 'h2' && String(properties.id ?? '').endsWith('footnote-label')) {
    element.children = [{ type: 'text', value: footnotes }];
  } else if (properties.dataFootnoteBackref !== undefined) {
    const reference = /reference (\S+)$/.exec(String(properties.ariaLabel))?.[1] ?? '';
    properties.ariaLabel = footnoteBack(reference);
  }
}
