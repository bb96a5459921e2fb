import type { Element } from 'hast';
import { inlines, type MarkdownScope } from './inlines.ts';

/** A table of GFM; its first row is the head. */
export function table(element: Element, scope: MarkdownScope): string {
  const [head, ...rows] = rowsOf(element);
  if (head === undefined) return '';
  const cells = elementsIn(head);
  return [
    line(head, scope),
    `| ${cells.map(({ properties: { align } }) => rule(align)).join(' | ')} |`,
    ...rows.map((row) => line(row, scope)),
  ].join('\n');
}

function line(row: Element, scope: MarkdownScope): string {
  const texts = elementsIn(row).map(({ children }) =>
    inlines(children, { ...scope, isCell: true }).trim(),
  );
  return `| ${texts.join(' | ')} |`;
}

function rule(align: unknown): string {
  if (align === 'center') return ':-:';
  if (align === 'right') return '-:';
  return align === 'left' ? ':-' : '-';
}

function rowsOf(element: Element): Element[] {
  return elementsIn(element).flatMap((child) => (child.tagName === 'tr' ? [child] : rowsOf(child)));
}

function elementsIn({ children }: Element): Element[] {
  return children.filter((child) => child.type === 'element');
}
