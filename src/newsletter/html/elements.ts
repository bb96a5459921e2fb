import type { Comment, Element, ElementContent, Text } from 'hast';
import { h } from '../../plain-html/elements.ts';

type Children = readonly (ElementContent | string)[];

/** A table that is there for its place only. */
export function layout(className: string, rows: readonly Element[]): Element {
  return h('table', { role: 'presentation', className: [className] }, rows);
}

export function row(...cells: readonly Element[]): Element {
  return h('tr', {}, cells);
}

export function cell(className: string, children: Children): Element {
  return h('td', { className: className.split(' ') }, children);
}

/** An element with classes: `p('small', 'Text')`. */
export function block(tagName: string, className: string, children: Children): Element {
  return h(tagName, { className: className.split(' ') }, children);
}

export function link(className: string, href: string, children: Children): Element {
  return h('a', { href, className: [className] }, children);
}

/** Room above what begins with no heading. */
export function gap(): Element {
  return block('div', 'gap', [filler]);
}

/** The classes of an element. */
export function classesOf({ properties }: Element): string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}

/** Read by Outlook on Windows only. */
export function forOutlook(html: string): Comment {
  return { type: 'comment', value: `[if mso]>${html}<![endif]` };
}

/** A space that keeps an empty cell from falling in. */
export const filler: Text = { type: 'text', value: '\u00A0' };
