import type { Element } from 'hast';
import { textOf } from './text-of.ts';

/**
 * A table in a frame that scrolls. The keyboard must reach what scrolls, so the frame takes the focus
 * and has a name.
 */
export function toScrollingTable(table: Element, label: (columns: string) => string): Element {
  const columns = headsOf(table).map(textOf).join(', ');
  return {
    type: 'element',
    tagName: 'section',
    properties: { className: ['table-scroll'], ariaLabel: label(columns), tabIndex: 0 },
    children: [table],
  };
}

/** A cell in today's HTML: alignment as a class, heads that say what they head, no head without text. */
export function toCell(cell: Element): Element {
  const { align, ...properties } = cell.properties;
  const isHead = cell.tagName === 'th' && textOf(cell).trim() !== '';
  const isAligned = align === 'center' || align === 'right';
  return {
    ...cell,
    tagName: isHead ? 'th' : 'td',
    properties: {
      ...properties,
      ...(isHead ? { scope: 'col' } : {}),
      ...(isAligned ? { className: [`align-${align}`] } : {}),
    },
  };
}

function headsOf(element: Element): Element[] {
  if (element.tagName === 'th') return [element];
  return element.children.flatMap((child) => (child.type === 'element' ? headsOf(child) : []));
}
