import { describe, expect, it } from 'vitest';
import { toBars, type Bar } from '../../../src/charts/bars.ts';
import { bases } from '../../../src/domain/basis.ts';
import type { Metric } from '../../../src/domain/metric.ts';
import { solidity } from '../../../src/domain/solidity.ts';
import { aLinkedFact } from '../../support/catalog.ts';

describe('toBars', () => {
  it('measures all facts by the largest, whatever their scale and their unit', () => {
    expect(spans('capex', ['50bn USD', '27bn USD', '500m USD'])).toEqual([
      [100, 100],
      [54, 54],
      [1, 1],
    ]);
    expect(spans('capacity-it', ['2 GW', '500 MW'])).toEqual([
      [100, 100],
      [25, 25],
    ]);
  });

  it('is certain of a range up to its lower end only', () => {
    expect(spans('capacity-it', ['20..30 MW', '40 MW'])).toEqual([
      [50, 75],
      [100, 100],
    ]);
  });

  it.each(['up to', 'less than'])('is certain of nothing that is %s a number', (qualifier) => {
    expect(spans('capacity-it', [`${qualifier} 20 MW`, '40 MW'])).toEqual([
      [0, 50],
      [100, 100],
    ]);
  });

  it.each(['at least', 'more than'])('is open where a number is %s one', (qualifier) => {
    const bars = toBars(factsOf('capacity-it', [`${qualifier} 40 MW`, '20 MW']));
    expect(bars.map(({ certain, isOpen }) => [certain, isOpen])).toEqual([
      [100, true],
      [50, false],
    ]);
  });

  it('draws every basis in its pattern', () => {
    for (const basis of bases) {
      expect(toBars([aLinkedFact({ basis })])[0]?.pattern).toBe(solidity.basis[basis]);
    }
  });

  it('draws nothing of zeros', () => {
    expect(spans('operating-loss', ['0 USD'])).toEqual([[0, 0]]);
  });
});

function spans(metric: Metric, amounts: readonly string[]): [number, number][] {
  return toBars(factsOf(metric, amounts)).map(({ certain, possible }: Bar) => [certain, possible]);
}

function factsOf(metric: Metric, amounts: readonly string[]) {
  return amounts.map((amount) => aLinkedFact({ metric, amount }));
}
