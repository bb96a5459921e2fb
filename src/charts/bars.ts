import { exactValue, type Amount } from '../domain/amount.ts';
import type { LinkedFact } from '../domain/brief.ts';
import { solidity, type Pattern } from '../domain/solidity.ts';

/**
 * How long a bar is, in percent of the width that all bars of a chart share. It is thick as far as
 * the number certainly goes, thin from there as far as it may go: "up to" is thin from the start.
 */
export interface Bar {
  readonly pattern: Pattern;
  readonly certain: number;
  /** Not less than `certain`. */
  readonly possible: number;
  /** Whether the number goes on from there: "more than", "at least". The sign of that stands beyond the bar. */
  readonly isOpen: boolean;
}

type Shown = Pick<LinkedFact, 'amount' | 'basis'>;

/** Facts of one metric and one currency, in their order, each with its bar; all begin at zero. */
export function toBars<T extends Shown>(facts: readonly T[]): (Bar & { readonly fact: T })[] {
  const spans = facts.map((fact) => ({ fact, ...spanOf(fact.amount) }));
  const longest = Math.max(0, ...spans.map(({ possible }) => possible));
  const percent = (value: number) =>
    longest === 0 ? 0 : Math.round((value / longest) * 10_000) / 100;
  return spans.map(({ fact, certain, possible, isOpen }) => ({
    fact,
    pattern: solidity.basis[fact.basis],
    certain: percent(certain),
    possible: percent(possible),
    isOpen,
  }));
}

function spanOf(amount: Amount): Omit<Bar, 'pattern'> {
  const { low, high = low } = exactValue(amount);
  const { qualifier } = amount;
  return {
    certain: qualifier === 'up-to' || qualifier === 'less-than' ? 0 : Number(low),
    possible: Number(high),
    isOpen: qualifier === 'at-least' || qualifier === 'more-than',
  };
}
