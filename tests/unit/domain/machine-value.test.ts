import { expect, it } from 'vitest';
import { machineValue } from '../../../src/domain/machine-value.ts';
import { aFact } from '../../support/catalog.ts';

it.each([
  ['capex', '50bn USD', '50000000000 USD'],
  ['commitment', 'more than 1.4tn USD', 'more than 1400000000000 USD'],
  ['investment', 'up to 1.5bn CHF', 'up to 1500000000 CHF'],
  ['debt', '20bn..30bn USD', '20000000000..30000000000 USD'],
  ['capacity-it', '2.2 GW', '2.2 GW'],
  ['capacity-grid', '20..30 MW', '20..30 MW'],
  ['land-area', '1200 acre', '1200 acre'],
  ['jobs-permanent', 'about 800 jobs', 'about 800 jobs'],
  ['pue', '1.20', '1.20'],
] as const)('gives a %s of %s to machines as %s', (metric, amount, value) => {
  expect(machineValue(aFact({ metric, amount }).amount)).toBe(value);
});
