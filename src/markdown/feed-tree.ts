import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toFootnoteReference, toFootnotes, type FootnoteLabels } from './footnotes.ts';
import { isComponentElement } from './segments.ts';

/** What a body needs where several of them share one document. */
export interface FeedTreeOptions {
  /** Where a link of the body leads: `https://…`, `/about/`, `#fn-1` or `./2025-11-12-name.mdx`. */
  readonly link: (address: string) => string;
  readonly labels: FootnoteLabels;
  /** Put before every id, so that they are unique in the document. */
  readonly idPrefix: string;
}

/** Makes a body ready for a feed or a mail. The given tree stays as it is. */
export function toFeedTree(tree: Root, options: FeedTreeOptions): Root {
  return { ...tree, children: tree.children.map((node) => convert(node, options)) };
}

function convert<N extends RootContent | ElementContent>(
  node: N,
  options: FeedTreeOptions,
): N | Element {
  if (node.type !== 'element') return node;
  const children = node.children.map((child) => convert(child, options));
  // What looks like an id or an address there is an attribute of a writer: `<Fact id="capex" />`.
  if (isComponentElement(node)) return { ...node, children };
  const element = nameFootnotes({ ...node, children }, options.labels);
  return { ...element, properties: convertProperties(element.properties, options) };
}

function nameFootnotes(element: Element, labels: FootnoteLabels): Element {
  if (element.tagName === 'section') return toFootnotes(element, labels);
  return element.properties.dataFootnoteRef === undefined ? element : toFootnoteReference(element);
}

function convertProperties(
  properties: Element['properties'],
  { link, idPrefix }: FeedTreeOptions,
): Element['properties'] {
  const { id, href, ariaDescribedBy } = properties;
  // Most elements have none of them, and there are many.
  if ((id ?? href ?? ariaDescribedBy) === undefined) return properties;
  return {
    ...properties,
    ...(typeof id === 'string' ? { id: idPrefix + id } : {}),
    ...(typeof href === 'string' ? { href: link(href) } : {}),
    ...(Array.isArray(ariaDescribedBy)
      ? { ariaDescribedBy: ariaDescribedBy.map((one) => `${idPrefix}${one}`) }
      : {}),
  };
}
