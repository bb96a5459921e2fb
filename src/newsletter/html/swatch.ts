import type { Element } from 'hast';
import type { Basis } from '../../domain/basis.ts';
import { solidity, type Pattern } from '../../domain/solidity.ts';
import { h } from '../../plain-html/elements.ts';
import type { MailContext } from '../mail.ts';
import { block, cell, filler, layout, row } from './elements.ts';

/** A small field before a word: drawn with borders, so that it needs no picture. */
export function swatch(pattern: Pattern): Element {
  const className = ['swatch', `p-${pattern}`];
  return h('div', { className, ariaHidden: 'true' }, [inside(pattern)]);
}

/** How firm a number is: the swatch, then the word. */
export function basisLabel(basis: Basis, { t }: Pick<MailContext, 't'>): Element {
  return layout('basis', [
    row(
      cell('swatch-cell', [swatch(solidity.basis[basis])]),
      h('td', {}, [block('p', 'small', [t(`basis.${basis}`)])]),
    ),
  ]);
}

/** What stands in a field: no program draws a diagonal with borders. */
export function inside(pattern: Pattern) {
  return pattern === 'struck' ? ({ type: 'text', value: '×' } as const) : filler;
}
