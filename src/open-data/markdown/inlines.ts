import type { Element, ElementContent } from 'hast';
import { textOf } from '../../markdown/text-of.ts';
import { escapeAddress, escapeQuoted, escapeText } from './escape.ts';

/** What the form of an element depends on. */
export interface MarkdownScope {
  /** What the address of a link that cites a source begins with. */
  readonly sourcePrefix?: string | undefined;
  /** Whether it stands in a table, where a line is a row. */
  readonly isCell?: boolean;
}

/** Running text as Markdown, in one line but for line breaks that were set. */
export function inlines(nodes: readonly ElementContent[], scope: MarkdownScope): string {
  let line = '';
  nodes.forEach((node, index) => {
    // What follows is asked for rarely, and takes time to find.
    const after = () =>
      nodes
        .slice(index + 1)
        .map(textOf)
        .join('')[0];
    const part = inline(node, scope, { before: line.at(-1), after });
    line = joined(line, part);
  });
  return line;
}

function joined(line: string, part: string): string {
  if (/\s$/.test(line)) return line + part.replace(/^ /, '');
  // A link would become a picture, and a citation or a footnote a link.
  if (line.endsWith('!') && part.startsWith('[')) return `${line.slice(0, -1)}\\!${part}`;
  if (line.endsWith(']') && part.startsWith('(')) return `${line}\\${part}`;
  return line + part;
}

/** The characters around an element, where there are any. */
interface Around {
  readonly before: string | undefined;
  readonly after: () => string | undefined;
}

type Form = (element: Element, scope: MarkdownScope, around: Around) => string;

const forms: Readonly<Partial<Record<string, Form>>> = {
  a: (element, scope) => {
    const { href, title } = element.properties;
    const text = inlines(element.children, scope);
    if (typeof href !== 'string') return text;
    if (isCitation(element, scope)) return `[${text}]`;
    return `[${text}](${escapeAddress(href)}${titleOf(title)})`;
  },
  br: (_element, { isCell }) => (isCell === true ? '<br>' : '\\\n'),
  code: (element, { isCell }) => {
    const text = textOf(element);
    const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
    const fence = '`'.repeat(longest + 1);
    const space = /^`|`$|^ .* $/.test(text) ? ' ' : '';
    const code = `${fence}${space}${text}${space}${fence}`;
    return isCell === true ? code.replace(/\|/g, '\\|') : code;
  },
  del: marked('~~'),
  em: marked('*'),
  img: ({ properties: { src, alt, title } }) =>
    `![${escapeText(alt ?? '')}](${escapeAddress(src ?? '')}${titleOf(title)})`,
  input: ({ properties: { checked } }) => (checked === true ? '[x] ' : '[ ] '),
  span: (element, scope) => inlines(element.children, scope),
  strong: marked('**'),
  sup: (element, scope) => {
    const [first] = element.children;
    if (first?.type !== 'element') return asHtml(element, scope);
    if (first.properties.dataFootnoteRef !== undefined) return `[^${textOf(first)}]`;
    return isCitation(first, scope)
      ? ` ${inlines(element.children, scope)}`
      : asHtml(element, scope);
  },
};

function inline(node: ElementContent, scope: MarkdownScope, around: Around): string {
  if (node.type === 'text') {
    const text = escapeText(node.value.replace(/[ \t\r\n]+/g, ' '));
    return scope.isCell === true ? text.replace(/\|/g, '\\|') : text;
  }
  if (node.type !== 'element') return '';
  return (forms[node.tagName] ?? asHtml)(node, scope, around);
}

/** Whether a link is the number of a source. A link to a source with other words keeps them. */
function isCitation(element: Element, { sourcePrefix }: MarkdownScope): boolean {
  return sourcePrefix !== undefined && element.properties.href === sourcePrefix + textOf(element);
}

/** Without its tags `10<sup>9</sup>` would be another number. */
function asHtml({ tagName, properties, children }: Element, scope: MarkdownScope): string {
  const { title } = properties;
  const attribute = typeof title === 'string' ? ` title="${escapeQuoted(title)}"` : '';
  return `<${tagName}${attribute}>${inlines(children, scope)}</${tagName}>`;
}

/** A form with a sign on both sides. Where the sign would not be one, as in `*„Wort“*s`, it is HTML. */
function marked(sign: string): Form {
  return (element, scope, { before, after }) => {
    const [, start = '', text = '', end = ''] =
      /^(\s*)([^]*?)(\s*)$/.exec(inlines(element.children, scope)) ?? [];
    if (text === '') return start + end;
    const isOpen = start !== '' || opens(before, text[0]);
    const isClosed = end !== '' || opens(after(), text.at(-1));
    if (isOpen && isClosed) return start + sign + text + sign + end;
    return `${start}<${element.tagName}>${text}</${element.tagName}>${end}`;
  };
}

/** Whether a sign between the two characters is read as one: a letter outside needs a letter inside. */
function opens(outside = ' ', inside = ' '): boolean {
  return (
    /\s/.test(outside) ||
    (/[\p{L}\p{N}]/u.test(inside) && !/[*~_]/.test(outside)) ||
    isMark(outside)
  );
}

function isMark(sign: string): boolean {
  return /[\p{P}\p{S}]/u.test(sign) && !/[*~_\\]/.test(sign);
}

function titleOf(title: unknown): string {
  return typeof title === 'string' ? ` "${escapeQuoted(title)}"` : '';
}
