import type { Element } from 'hast';
import type { Pattern } from '../../domain/solidity.ts';
import { h } from '../../plain-html/elements.ts';
import { cell, filler, layout, row } from './elements.ts';

/** The logo: a solid, a hatched and a dashed field, from running to announced. */
export function mark(): Element {
  const cells = fields.map(({ pattern, height, place }) =>
    cell(place, [layout('mark', [row(field(pattern, height))])]),
  );
  return { ...layout('mark', [row(...cells)]), properties: presentation };
}

const presentation = { role: 'presentation', ariaHidden: 'true', className: ['mark'] };

const fields = [
  { pattern: 'solid', height: 7, place: 'mark-cell' },
  { pattern: 'hatched', height: 12, place: 'mark-cell' },
  { pattern: 'dashed', height: 18, place: 'mark-last' },
] as const satisfies readonly { pattern: Pattern; height: number; place: string }[];

function field(pattern: Pattern, height: number): Element {
  const className = ['mark-field', `mark-${String(height)}`, `p-${pattern}`];
  return h('td', { className }, [filler]);
}
