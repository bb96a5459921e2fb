import { describe, expect, it } from 'vitest';
import { factFault, toFact } from '../../../src/domain/fact.ts';
import { aFact } from '../../support/catalog.ts';

describe('toFact', () => {
  it('makes a fact of an amount that measures its metric and has a source', () => {
    const fact = aFact();
    expect(toFact({ ...fact })).toEqual(fact);
    expect(factFault(fact)).toBeUndefined();
  });

  it.each([
    ['unit', 'an amount in another dimension', { metric: 'capacity-it' as const }],
    ['source', 'a number that nothing vouches for', { sources: [] }],
  ])('has the fault "%s" for %s', (fault, _name, changes) => {
    const parts = { ...aFact(), ...changes };
    expect(factFault(parts)).toBe(fault);
    expect(toFact(parts)).toBeUndefined();
  });
});
