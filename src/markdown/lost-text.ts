import type { FootnoteDefinition, Link, LinkReference, Nodes, Root, Table } from 'mdast';
import { plural } from '../domain/problem.ts';
import { sourceOf } from './node-source.ts';
import type { Report } from './restrict.ts';

/** Reports footnotes that no reader would see: nothing refers to them, or to the first one of their name. */
export function checkFootnotes(tree: Root, report: Report): void {
  const definitions: FootnoteDefinition[] = [];
  const references = new Set<string>();
  collect(tree, definitions, references);
  const known = new Set(definitions.map(({ identifier }) => identifier));
  const defined = new Set<string>();
  for (const definition of definitions) {
    const { identifier, label } = definition;
    const name = `[^${label ?? identifier}]`;
    if (defined.has(identifier)) {
      const free = freeLabel(label ?? identifier, known);
      const message = `The footnote ${name} is there twice, and readers would see only the first.`;
      const hint = `Give this one a label of its own, also where it is referred to: [^${free}]: …`;
      report(definition, 'lost-text', message, hint);
    } else if (!references.has(identifier)) {
      const message = `Nothing refers to the footnote ${name}, so that no reader would see it.`;
      const hint = `Write ${name} behind the words to which it belongs, or delete it.`;
      report(definition, 'lost-text', message, hint);
    }
    defined.add(identifier);
  }
}

function collect(node: Nodes, definitions: FootnoteDefinition[], references: Set<string>): void {
  if (node.type === 'footnoteDefinition') definitions.push(node);
  if (node.type === 'footnoteReference') references.add(node.identifier);
  if ('children' in node) {
    for (const child of node.children) collect(child, definitions, references);
  }
}

function freeLabel(label: string, known: ReadonlySet<string>): string {
  const isNumber = /^\d{1,9}$/.test(label);
  let number = isNumber ? Number(label) + 1 : 2;
  const named = () => (isNumber ? String(number) : `${label}-${String(number)}`);
  while (known.has(named().toLowerCase())) number += 1;
  return named();
}

/** Reports what stands in a table beyond the last cell of its header. */
export function checkTable({ children: rows }: Table, text: string, report: Report): void {
  const [header] = rows;
  if (header === undefined) return;
  const width = header.children.length;
  for (const row of rows) {
    const lost = row.children.slice(width).find(({ children }) => children.length > 0);
    if (lost === undefined) continue;
    const words = sourceOf(lost, text)
      .replace(/^\||\|$/g, '')
      .trim();
    const message = `The header of the table has ${plural(width, 'cell')}, this row ${String(row.children.length)}: readers would not see "${words}".`;
    const line = sourceOf(header, text).trim();
    const more = ' … |'.repeat(row.children.length - width);
    const hint = `Give the header as many, and the line below it: ${line}${line.endsWith('|') ? '' : ' |'}${more}\nA bar that readers should see is written \\|.`;
    report(lost.children[0] ?? lost, 'lost-text', message, hint);
  }
}

/** Reports a link that holds no words, or something that is a link of its own. */
export function checkLinkText(node: Link | LinkReference, text: string, report: Report): void {
  if (!holdsWords(node)) {
    const address = node.type === 'link' ? `(${node.url})` : `[${node.label ?? node.identifier}]`;
    const message = 'A link needs words, or no reader would see it.';
    report(node, 'lost-text', message, `[Where it leads]${address}`);
  }
  for (const inner of linksIn(node)) {
    const name =
      inner.type === 'footnoteReference' ? sourceOf(inner, text) : `<${inner.name ?? ''}>`;
    const message = `${name} is a link itself, and must not stand inside another one.`;
    report(inner, 'link-in-link', message, hintToMove(node, inner, text));
  }
}

function holdsWords(node: Nodes): boolean {
  if (node.type === 'text') return node.value.trim() !== '';
  if (!('children' in node) || node.type === 'mdxJsxTextElement') return true;
  return node.children.some(holdsWords);
}

type InnerLink = Extract<Nodes, { type: 'footnoteReference' | 'mdxJsxTextElement' }>;

function linksIn(node: Nodes): InnerLink[] {
  if (node.type === 'footnoteReference') return [node];
  if (node.type === 'mdxJsxTextElement' && (node.name === 'Fact' || node.name === 'Cite')) {
    return [node];
  }
  return 'children' in node ? node.children.flatMap(linksIn) : [];
}

/** The link with what stands last in it behind it. */
function hintToMove(node: Link | LinkReference, inner: InnerLink, text: string): string {
  const its = sourceOf(inner, text);
  const [before = '', after = ''] = sourceOf(node, text).split(its, 2);
  const words = before.trimEnd();
  if (!after.startsWith(']') || words === '[' || node.children.at(-1) !== inner) {
    return 'Put it before the link, or behind it.';
  }
  return `Put it behind the link: ${words}${after}${before.slice(words.length)}${its}`;
}
