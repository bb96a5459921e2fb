import type { Element, ElementContent } from 'hast';
import { textOf } from './text-of.ts';

/** What footnotes are called in a language. */
export interface FootnoteLabels {
  readonly footnotes: string;
  readonly footnoteBack: (reference: string) => string;
}

/** A reference with a letter, for numbers lead to sources: `1` becomes `a`. */
export function toFootnoteReference(link: Element): Element {
  const number = Number(textOf(link));
  return { ...link, children: [{ type: 'text', value: letterOf(number) }] };
}

/** The footnotes under their heading in the language of the page; another section stays as it is. */
export function toFootnotes(section: Element, labels: FootnoteLabels): Element {
  const { dataFootnotes } = section.properties;
  if (dataFootnotes === undefined) return section;
  let notes = 0;
  const relabel = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    const { id } = node.properties;
    if (typeof id === 'string' && id.endsWith('footnote-label')) {
      return { ...node, properties: { id }, children: [{ type: 'text', value: labels.footnotes }] };
    }
    if (node.tagName !== 'li') return { ...node, children: node.children.map(relabel) };
    notes += 1;
    return relabelBackLinks(node, letterOf(notes), labels);
  };
  return { ...section, children: section.children.map(relabel) };
}

/** The first link leads back to `a`, a second one, where the note is referred to again, to `a-2`. */
function relabelBackLinks(note: Element, letter: string, labels: FootnoteLabels): Element {
  let links = 0;
  const relabel = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    const { href, dataFootnoteBackref } = node.properties;
    if (dataFootnoteBackref === undefined) {
      return { ...node, children: node.children.map(relabel) };
    }
    links += 1;
    const reference = links === 1 ? letter : `${letter}-${String(links)}`;
    return {
      ...node,
      properties: { href, dataFootnoteBackref, ariaLabel: labels.footnoteBack(reference) },
      children: node.children.map(withPlainArrow),
    };
  };
  return { ...note, children: note.children.map(relabel) };
}

/** Few typefaces have the bent arrow; many systems draw it as a picture. */
function withPlainArrow(node: ElementContent): ElementContent {
  return node.type === 'text' ? { ...node, value: node.value.replace('↩', '↑') } : node;
}

/** `a` for 1, `z` for 26, `aa` for 27, as `list-style: lower-alpha` counts. */
function letterOf(number: number): string {
  if (!(number > 0)) return '';
  const last = (number - 1) % 26;
  return letterOf((number - 1 - last) / 26) + String.fromCharCode(97 + last);
}
