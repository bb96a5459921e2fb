import type { Element } from 'hast';
import { toFootnotes, type FootnoteLabels } from './footnotes.ts';

/** What footnotes are called on a page, where they open over the text. */
export interface PageFootnoteLabels extends FootnoteLabels {
  readonly footnoteClose: string;
}

/**
 * Footnotes that can be closed. The style sheet shows the note that an address names over the text that
 * is being read; the link that closes it leads to a place beside the reference, which does not scroll.
 */
export function toClosableFootnotes(section: Element, labels: PageFootnoteLabels): Element {
  return mapElements(toFootnotes(section, labels), (element) => {
    const { id } = element.properties;
    if (element.tagName !== 'li' || typeof id !== 'string' || !id.startsWith('fn-')) return element;
    const close: Element = {
      type: 'element',
      tagName: 'a',
      properties: {
        className: ['note-close'],
        href: `#${closingPlace(id)}`,
        ariaLabel: labels.footnoteClose,
      },
      children: [{ type: 'text', value: '×' }],
    };
    return { ...element, children: [...element.children, close] };
  });
}

/** A reference with the place to which its note closes; what refers to the note again has none. */
export function withClosingPlace(element: Element): Element {
  const [link] = element.children;
  if (link?.type !== 'element' || link.properties.dataFootnoteRef === undefined) return element;
  const { id, href } = link.properties;
  if (typeof href !== 'string' || id !== href.replace('#fn-', 'fnref-')) return element;
  const place: Element = {
    type: 'element',
    tagName: 'span',
    properties: { className: ['note-place'], id: closingPlace(href.slice(1)) },
    children: [],
  };
  return { ...element, children: [...element.children, place] };
}

function closingPlace(noteId: string): string {
  return noteId.replace('fn-', 'fnclose-');
}

function mapElements(element: Element, change: (element: Element) => Element): Element {
  if (element.properties.dataFootnotes === undefined && element.tagName !== 'ol') {
    return change(element);
  }
  const children = element.children.map((child) =>
    child.type === 'element' ? mapElements(child, change) : child,
  );
  return { ...element, children };
}
