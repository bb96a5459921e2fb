import type { Element } from 'hast';
import type { Bar } from '../../charts/bars.ts';
import { toComparison } from '../../charts/comparison.ts';
import { findFact } from '../../plain-html/find-fact.ts';
import { h } from '../../plain-html/elements.ts';
import type { BodyScope } from '../../plain-html/scope.ts';
import { block, cell, filler, layout, row } from './elements.ts';
import { inside } from './swatch.ts';

/** Facts as bars made of cells, which every program draws; the numbers beside them are text. */
export function chart(
  ids: readonly string[],
  title: string | undefined,
  scope: BodyScope,
): Element[] {
  const { locale, t } = scope;
  const facts = ids.map((id) => findFact(id, scope));
  const comparison = toComparison(facts, { title, locale, translate: t });
  return [
    block('div', 'chart-title', [comparison.title]),
    block('div', 'small', [comparison.subline]),
    ...comparison.bars.flatMap(({ bar, subject, value, note }) => [
      block('div', 'bar-subject', [subject]),
      layout('t', [row(cell('bar-cell', [drawBar(bar)]), cell('bar-value', [value]))]),
      block('div', 'small', [note]),
    ]),
    block('div', 'bar-end', [filler]),
  ];
}

function drawBar(bar: Bar): Element {
  const { certain, possible, isOpen } = bar;
  const rest = 100 - possible;
  const cells = [
    ...(certain > 0 ? [part(bar, certain, 'thick')] : []),
    ...(possible > certain ? [part(bar, possible - certain, 'thin')] : []),
    ...(isOpen ? [cell('bar-open', ['›'])] : []),
    ...(rest > 0 ? [h('td', { width: percent(rest) }, [])] : []),
  ];
  return { ...layout('bar', [row(...cells)]), properties: hidden };
}

const hidden = { role: 'presentation', ariaHidden: 'true', className: ['bar'] };

/** A part is a table of its own: a cell would be as tall as its row. */
function part({ pattern }: Bar, width: number, size: 'thick' | 'thin'): Element {
  const content = size === 'thick' ? inside(pattern) : filler;
  const field = cell(`${size} p-${pattern}`, [content]);
  return h('td', { width: percent(width), className: ['bar-cell'] }, [layout('bar', [row(field)])]);
}

function percent(value: number): string {
  return `${String(Math.round(value * 10) / 10)}%`;
}
