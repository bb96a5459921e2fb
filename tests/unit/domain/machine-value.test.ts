import { expect, it } from 'vitest';
import { machineValue } from '../../../src/domain/machine-value.ts';
import { aFact } from '../../support/catalog.ts';

it.each([
  ['capex', '50bn USD', '50000000000 USD'],
  ['commitment', 'more than 1.4tn USD', '1400000000000 USD'],
  ['capacity-it', '2.2 GW', '2200 MW'],
  ['capacity-grid', '20..30 MW', '20..30 MW'],
  ['land-area', '1200 acre', '4856227.70688 m2'],
  ['jobs-permanent', 'about 800 jobs', '800 jobs'],
  ['pue', '1.20', '1.2'],
] as const)('gives a %s of %s to machines as %s', (metric, amount, value) => {
  expect(machineValue(aFact({ metric, amount }).amount)).toBe(value);
});
