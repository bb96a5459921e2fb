import type { Element, ElementContent, Root, RootContent } from 'hast';
import { textOf } from '../../markdown/text-of.ts';
import { h, text } from '../../plain-html/elements.ts';
import type { PlainContext } from '../../plain-html/scope.ts';

/** Puts words in the place of what plain text has no form for: raised numbers, captions, pictures, boxes. */
export function simplify(root: Root, t: PlainContext['t']): Root {
  return { ...root, children: convertAll(root.children, t) };
}

function convertAll<N extends RootContent | ElementContent>(
  nodes: readonly N[],
  t: PlainContext['t'],
): (N | ElementContent)[] {
  return nodes.flatMap((node): (N | ElementContent)[] => {
    if (node.type === 'element') return convert(node, t);
    return [node.type === 'text' ? text(keepDays(node.value)) : node];
  });
}

/** `17. Nov.`: a line must not end between a day and its month. */
function keepDays(words: string): string {
  return words.replace(/(?<=\b\d{1,2}\.) (?=\p{Lu})/gu, '\u00A0');
}

function convert(element: Element, t: PlainContext['t']): ElementContent[] {
  const { tagName, properties } = element;
  if (tagName === 'sup') return raised(element, t);
  if (tagName === 'a' && properties.dataFootnoteBackref !== undefined) return [];
  if (tagName === 'a' && isSource(properties.href)) return element.children;
  if (tagName === 'img') return [text(`[${String(properties.alt)}]`)];
  if (tagName === 'input') {
    const isDone = properties.checked === true;
    return [text(t(isDone ? 'brief.taskDone' : 'brief.taskOpen') + t('list.colon'))];
  }
  const children = convertAll<ElementContent>(element.children, t);
  if (tagName === 'figure') return [h('p', {}, children)];
  if (tagName === 'figcaption') return [h('br', {}, []), ...children];
  if (tagName === 'table') return table({ ...element, children });
  if (tagName === 'section') return [h('div', {}, withLetters(children))];
  return [{ ...element, children }];
}

/** ` (Quelle 1)` for the number of a source, ` (a)` for that of a note; `m2` stays as it is. */
function raised(element: Element, t: PlainContext['t']): ElementContent[] {
  const words = textOf(element);
  const links = element.children.filter((child) => child.type === 'element');
  const [first] = links;
  if (first === undefined) return element.children;
  if (first.properties.dataFootnoteRef !== undefined) return [text(` (${words})`)];
  if (!isSource(first.properties.href)) return element.children;
  const cited = t('brief.sourceOf', { count: links.length, list: words });
  // A line must not end before a number.
  return [text(` (${cited.replaceAll(' ', '\u00A0')})`)];
}

/** The caption stands before the table, and the table says how many columns share the line. */
function table(element: Element): ElementContent[] {
  const isCaption = (node: ElementContent) => node.type === 'element' && node.tagName === 'caption';
  const captions = element.children.filter((node) => node.type === 'element').filter(isCaption);
  const columns = Math.max(1, ...rowsOf(element).map(({ children }) => cellsIn(children)));
  return [
    ...captions.map(({ children }) => h('p', {}, children)),
    h(
      'table',
      { dataColumns: String(columns) },
      element.children.filter((node) => !isCaption(node)),
    ),
  ];
}

function rowsOf(element: Element): Element[] {
  if (element.tagName === 'tr') return [element];
  return element.children.flatMap((child) => (child.type === 'element' ? rowsOf(child) : []));
}

function cellsIn(children: readonly ElementContent[]): number {
  return children.filter((child) => child.type === 'element').length;
}

/** Notes are referred to by letters: numbers are for sources. */
function withLetters(children: readonly ElementContent[]): ElementContent[] {
  return children.map((child) =>
    child.type === 'element' && child.tagName === 'ol'
      ? { ...child, properties: { ...child.properties, type: 'a' } }
      : child,
  );
}

/** The sources of a brief follow it: their numbers need no address. */
function isSource(href: unknown): boolean {
  return typeof href === 'string' && href.includes('#source-');
}
