import type { Element, ElementContent, Root, RootContent } from 'hast';
import { idsIn } from '../domain/markup.ts';
import { headingIds } from './heading-ids.ts';
import { textOf } from './text-of.ts';
import { toFootnoteReference } from './footnotes.ts';
import {
  toClosableFootnotes,
  withClosingPlace,
  type PageFootnoteLabels,
} from './page-footnotes.ts';
import { toCell, toScrollingTable } from './page-tables.ts';

/** What a body needs of the page that it stands on. */
export interface PageTreeOptions {
  /** Where a link of the body leads: `/about/`, `./2025-11-12-name.mdx#part`, `https://…`. */
  readonly link: (address: string) => string;
  readonly labels: PageTreeLabels;
}

/** Words that Markdown has no place for. */
export interface PageTreeLabels extends PageFootnoteLabels {
  /** The name of a table by its column heads. */
  readonly table: (columns: string) => string;
  readonly taskDone: string;
  readonly taskOpen: string;
}

export interface PageTree {
  readonly tree: Root;
  /** Ids of the elements that cite a source, by its id, in the order of the text. */
  readonly citations: ReadonlyMap<string, readonly string[]>;
  /** What headings of the second level begin. */
  readonly sections: readonly Section[];
}

/** A part of a page that a table of contents may name. */
export interface Section {
  readonly id: string;
  readonly title: string;
}

/**
 * Makes a body ready for its page: whole paths, headings that link to themselves, tables that scroll,
 * footnotes in the language of the page that open in their place, an id on everything that cites and on
 * every chart. The given tree stays as it is.
 */
export function toPageTree(tree: Root, options: PageTreeOptions): PageTree {
  const citations = new Map<string, string[]>();
  let count = 0;
  const cite = (element: Element): Element => {
    const sources = citedBy(element);
    if (sources.length === 0) return element;
    count += 1;
    const id = `cite-${String(count)}`;
    for (const source of sources) citations.set(source, [...(citations.get(source) ?? []), id]);
    return withProperties(element, { id });
  };
  let charts = 0;
  const chartId = () => `chart-${String((charts += 1))}`;
  const sections: Section[] = [];
  const linked = new Set<string>();
  const context = { ...options, idOf: headingIds(), cite, chartId, sections, linked };
  const children = tree.children.map((node) => convert(node, context));
  return { tree: { ...tree, children }, citations, sections };
}

interface Context extends PageTreeOptions {
  readonly idOf: (heading: string) => string;
  readonly cite: (element: Element) => Element;
  readonly chartId: () => string;
  readonly sections: Section[];
  /** Where the links led that came before. */
  readonly linked: Set<string>;
}

function convert<N extends RootContent | ElementContent>(node: N, context: Context): N | Element {
  if (node.type !== 'element') return node;
  const children = node.children.map((child) => convert(child, context));
  const element = context.cite({ ...node, children });
  return forms[node.tagName]?.(element, context) ?? element;
}

type Form = (element: Element, context: Context) => Element;

const forms: Readonly<Partial<Record<string, Form>>> = {
  Compare: (element, { chartId }) => withProperties(element, { id: chartId() }),
  a: toLink,
  h2: (element, context) => {
    const heading = withAnchor(element, context);
    const { id } = heading.properties;
    if (typeof id === 'string') context.sections.push({ id, title: textOf(element).trim() });
    return heading;
  },
  h3: withAnchor,
  h4: withAnchor,
  input: toTask,
  // A line that is too long scrolls, and the keyboard must reach what scrolls.
  pre: (element) => withProperties(element, { tabIndex: 0 }),
  section: (element, { labels }) => toClosableFootnotes(element, labels),
  sup: withClosingPlace,
  table: (element, { labels }) => toScrollingTable(element, labels.table),
  td: toCell,
  th: toCell,
};

function citedBy({ tagName, properties }: Element): string[] {
  const { sources } = properties;
  if (!/^\p{Lu}/u.test(tagName) || typeof sources !== 'string') return [];
  return idsIn(sources);
}

/** On paper an address is written out where it is linked first. */
function toLink(element: Element, { link, linked }: Context): Element {
  const { href, dataFootnoteRef } = element.properties;
  if (dataFootnoteRef !== undefined) return toFootnoteReference(element);
  if (typeof href !== 'string') return element;
  const address = link(href);
  const again = linked.has(address) ? { dataAgain: '' } : {};
  linked.add(address);
  return withProperties(element, { href: address, ...again });
}

/** The heading is the link to itself, where it holds no other one. */
function withAnchor(element: Element, { idOf }: Context): Element {
  if (element.properties.id !== undefined) return element;
  const id = idOf(textOf(element));
  const heading = withProperties(element, { id });
  if (!heading.children.every(isPlain)) return heading;
  const { children } = heading;
  const self: Element = { type: 'element', tagName: 'a', properties: { href: `#${id}` }, children };
  return { ...heading, children: [self] };
}

/** Whether a node holds neither a link nor a component that may be one. */
function isPlain(node: ElementContent): boolean {
  if (node.type !== 'element') return true;
  return !/^(?:a$|\p{Lu})/u.test(node.tagName) && node.children.every(isPlain);
}

function toTask(element: Element, { labels }: Context): Element {
  const { type, checked } = element.properties;
  if (type !== 'checkbox') return element;
  return withProperties(element, {
    ariaLabel: checked === true ? labels.taskDone : labels.taskOpen,
  });
}

function withProperties(element: Element, properties: Element['properties']): Element {
  return { ...element, properties: { ...element.properties, ...properties } };
}
