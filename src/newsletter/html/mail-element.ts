import type { Element, ElementContent } from 'hast';
import { toCell } from '../../markdown/page-tables.ts';
import { h, text } from '../../plain-html/elements.ts';
import type { PlainContext } from '../../plain-html/scope.ts';
import { block, classesOf } from './elements.ts';

interface Options extends Pick<PlainContext, 't'> {
  /** By how much headings are lowered. */
  readonly level: number;
}

/**
 * An element of a body as mail programs need it: headings lowered, tables in a frame that scrolls,
 * heads that say what they head, classes on cells, for Outlook inherits little, and words in the place
 * of boxes to tick.
 */
export function toMailElement(element: Element, { level, t }: Options): Element {
  const { tagName, properties, children } = element;
  if (/^h[2-6]$/.test(tagName)) {
    const lowered = `h${String(Math.min(6, Number(tagName.slice(1)) + level))}`;
    return h(lowered, {}, children);
  }
  if (tagName === 'table') {
    return block('div', 'scroll', [h('table', { className: ['table'] }, children)]);
  }
  if (tagName === 'th' || tagName === 'td') {
    const cell = toCell(element);
    const className = [cell.tagName, ...classesOf(cell)];
    return { ...cell, properties: { ...cell.properties, className } };
  }
  if (tagName === 'input') {
    const isDone = properties.checked === true || properties.checked === '';
    return h('b', {}, [text(t(isDone ? 'brief.taskDone' : 'brief.taskOpen') + t('list.colon'))]);
  }
  // Only footnotes stand in a section. They are referred to by letters: numbers are for sources.
  if (tagName === 'section') return h('div', {}, children.map(withLetters));
  return { ...element, properties: withoutAnchors(properties) };
}

function withLetters(child: ElementContent): ElementContent {
  const isList = child.type === 'element' && child.tagName === 'ol';
  return isList ? h('ol', { type: 'a' }, child.children) : child;
}

/** Few programs jump within a mail: links to notes lead to the page, where the anchors are. */
function withoutAnchors(properties: Element['properties']): Element['properties'] {
  const isAnchor = (name: string) => /^(?:id|ariaDescribedBy|dataFootnote.*)$/.test(name);
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !isAnchor(name)));
}
