import { describe, expect, it } from 'vitest';
import { leadFact, toKeyFigures } from '../../../src/domain/key-figures.ts';
import { aLinkedFact } from '../../support/catalog.ts';

const comparison = aLinkedFact({ id: 'other', basis: 'reported', context: true });
const lead = aLinkedFact({ id: 'capex', basis: 'announced' });
const debt = aLinkedFact({ id: 'debt', metric: 'debt', basis: 'financed' });
const jobs = aLinkedFact({
  id: 'jobs',
  metric: 'jobs-permanent',
  amount: '800 jobs',
  basis: 'announced',
});

describe('toKeyFigures', () => {
  it('leads with the first fact that is not there for comparison', () => {
    expect(toKeyFigures([comparison, lead, debt]).lead).toBe(lead);
    expect(leadFact([comparison, lead, debt])).toBe(lead);
  });

  it('groups the others under their basis, that of the lead first', () => {
    expect(toKeyFigures([lead, debt, comparison, jobs]).groups).toEqual([
      { basis: 'announced', facts: [jobs] },
      { basis: 'financed', facts: [debt] },
    ]);
  });

  it('keeps what is there for comparison apart', () => {
    expect(toKeyFigures([lead, comparison]).context).toEqual([comparison]);
  });

  it('has no lead where all is there for comparison, or nothing is', () => {
    expect(toKeyFigures([comparison])).toMatchObject({ groups: [], context: [comparison] });
    expect(toKeyFigures([comparison]).lead).toBeUndefined();
    expect(leadFact([])).toBeUndefined();
  });
});
