import type { Element, Nodes, Root } from 'hast';
import { componentRule, isComponentName } from '../domain/markup.ts';
import type { Language } from '../domain/language.ts';
import { thing, type Run } from './typeset-line.ts';

/** The texts of a tree, block by block, in the order in which they are read. */
export function toLines(tree: Root, language: Language): Run[][] {
  const lines: Run[][] = [[]];
  collect(tree, language, lines);
  return lines.filter((runs) => runs.length > 0);
}

function collect(parent: Nodes, language: Language, lines: Run[][]): void {
  if (!('children' in parent)) return;
  for (const child of parent.children) {
    if (child.type === 'text') lines.at(-1)?.push({ node: child, language });
    if (child.type !== 'element') continue;
    const role = roleOf(child);
    const inside = typeof child.properties.lang === 'string' ? child.properties.lang : language;
    if (role === 'block') lines.push([]);
    if (role === 'block' || role === 'inline') collect(child, inside, lines);
    if (role === 'block') lines.push([]);
    if (role === 'thing') lines.at(-1)?.push({ node: { value: thing }, language });
    if (role === 'break') lines.at(-1)?.push({ node: { value: '\u2028' }, language });
  }
}

function roleOf(element: Element): 'block' | 'inline' | 'thing' | 'break' | 'invisible' {
  const { tagName } = element;
  if (tagName === 'br') return 'break';
  if (isReference(element)) return 'invisible';
  if (things.has(tagName)) return 'thing';
  if (inlineElements.has(tagName)) return 'inline';
  if (!/^\p{Lu}/u.test(tagName)) return 'block';
  const inline = isComponentName(tagName) && componentRule(tagName).display === 'inline';
  if (!inline) return 'block';
  return element.children.length > 0 ? 'inline' : 'thing';
}

/** Whether an element points to a source or a footnote: it is no part of the sentence. */
function isReference({ tagName, children }: Element): boolean {
  if (tagName === 'Cite') return true;
  if (tagName !== 'sup') return false;
  return children.some(
    (child) => child.type === 'element' && 'dataFootnoteRef' in child.properties,
  );
}

const things = new Set(
  'code pre kbd samp script style textarea svg math img input video audio iframe'.split(' '),
);
const inlineElements = new Set(
  'a abbr b bdi bdo cite data del dfn em i ins label mark q s small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);
