import { expect, it } from 'vitest';
import { toLeadAmount } from '../../../../src/components/fact/lead-amount.ts';
import { aFact } from '../../../support/catalog.ts';

it.each([
  ['capex', '50bn USD', undefined, '50\u00a0Mrd.\u00a0$', 'short'],
  ['commitment', 'more than 1.4tn USD', 'mehr als', '1,4\u00a0Billionen\u00a0$', 'medium'],
  ['capacity-it', 'about 20..30 MW', 'rund', '20–30\u00a0MW', 'short'],
  ['subsidy', '170m..267.9m USD', undefined, '170–267,9\u00a0Mio.\u00a0$', 'long'],
  ['jobs-permanent', '800 jobs', undefined, '800', 'short'],
] as const)('sets a %s of %s in large type', (metric, amount, qualifier, number, length) => {
  expect(toLeadAmount(aFact({ metric, amount }).amount, 'de-DE')).toEqual({
    qualifier,
    number,
    length,
  });
});
