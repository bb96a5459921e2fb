import type { Element, ElementContent } from 'hast';
import { textOf } from '../../markdown/text-of.ts';
import { escapeStart } from './escape.ts';
import { inlines, type MarkdownScope } from './inlines.ts';
import { table } from './table.ts';

/** Blocks as Markdown, with a line between them; running text among them is a paragraph. */
export function blocks(nodes: readonly ElementContent[], scope: MarkdownScope): string {
  const parts: string[] = [];
  let list: string | undefined;
  for (const node of inParagraphs(nodes)) {
    const text = block(node, scope);
    if (text === '') continue;
    // Without it two lists would be one.
    if (list !== undefined && list === node.tagName) parts.push('<!-- -->');
    list = node.tagName === 'ul' || node.tagName === 'ol' ? node.tagName : undefined;
    parts.push(text);
  }
  return parts.join('\n\n');
}

type Form = (element: Element, scope: MarkdownScope) => string;

const heading: Form = ({ tagName, children }, scope) => {
  const line = inlines(children, scope).replace(/\\\n/g, ' ').trim();
  return `${'#'.repeat(Number(tagName.slice(1)))} ${line.replace(/#$/, '\\#')}`;
};

const forms: Readonly<Record<string, Form>> = {
  blockquote: ({ children }, scope) => indent(blocks(children, scope), '> ', '> '),
  h1: heading,
  h2: heading,
  h3: heading,
  h4: heading,
  h5: heading,
  h6: heading,
  hr: () => '---',
  ol: (element, scope) => {
    const { start } = element.properties;
    const first = typeof start === 'number' ? start : 1;
    return list(element, (index) => `${String(first + index)}. `, scope);
  },
  p: ({ children }, scope) => escapeStart(inlines(children, scope).trim()),
  pre: (element) => {
    const text = textOf(element).replace(/\n$/, '');
    const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}\n${text}\n${fence}`;
  },
  section: (element, scope) =>
    element.properties.dataFootnotes === undefined
      ? blocks(element.children, scope)
      : itemsOf(element)
          .map((note, index) => [`[^${String(index + 1)}]: `, withoutBackLinks(note)] as const)
          .map(([mark, { children }]) => mark + indent(blocks(children, scope), '', '    '))
          .join('\n\n'),
  table,
  ul: (element, scope) => list(element, () => '- ', scope),
};

function block(element: Element, scope: MarkdownScope): string {
  const form = forms[element.tagName];
  return form === undefined ? blocks(element.children, scope) : form(element, scope);
}

/** The blocks among nodes, and what stands between them as paragraphs. */
function inParagraphs(nodes: readonly ElementContent[]): Element[] {
  const elements: Element[] = [];
  let running: ElementContent[] = [];
  const end = (): void => {
    if (running.some((node) => node.type === 'element' || textOf(node).trim() !== '')) {
      elements.push({ type: 'element', tagName: 'p', properties: {}, children: running });
    }
    running = [];
  };
  for (const node of nodes) {
    if (node.type === 'element' && Object.hasOwn(forms, node.tagName)) {
      end();
      elements.push(node);
    } else running.push(node);
  }
  end();
  return elements;
}

function list(element: Element, mark: (index: number) => string, scope: MarkdownScope): string {
  const items = itemsOf(element);
  const isLoose = items.some(({ children }) =>
    children.some((child) => child.type === 'element' && child.tagName === 'p'),
  );
  return items
    .map(({ children }, index) => {
      const text = isLoose ? blocks(children, scope) : tight(children, scope);
      return indent(text, mark(index), ' '.repeat(mark(index).length));
    })
    .join(isLoose ? '\n\n' : '\n');
}

/** An item without paragraphs: a list in it follows at once. */
function tight(children: readonly ElementContent[], scope: MarkdownScope): string {
  return inParagraphs(children)
    .map((child) => block(child, scope))
    .join('\n');
}

function itemsOf(element: Element): Element[] {
  return element.children
    .filter((child) => child.type === 'element')
    .flatMap((child) => (child.tagName === 'li' ? [child] : itemsOf(child)));
}

function withoutBackLinks(element: Element): Element {
  const children = element.children
    .filter(
      (child) => child.type !== 'element' || child.properties.dataFootnoteBackref === undefined,
    )
    .map((child) => (child.type === 'element' ? withoutBackLinks(child) : child));
  return { ...element, children };
}

/** Lines with one text before the first and another before the others; what is empty stays so. */
function indent(text: string, first: string, others: string): string {
  return text
    .split('\n')
    .map((line, index) => ((index === 0 ? first : others) + line).trimEnd())
    .join('\n');
}
