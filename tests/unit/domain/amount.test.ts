import Big from 'big.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  amountFault,
  canonicalAmount,
  compareAmounts,
  exactValue,
  fitsMetric,
  toAmount,
} from '../../../src/domain/amount.ts';
import type { AmountParts } from '../../../src/domain/amount.ts';
import { parseAmount } from '../../../src/domain/parse-amount.ts';
import { findUnit } from '../../../src/domain/unit.ts';
import { amountOf, amounts, patient, seeded } from './amounts.ts';

function parts(unit: string, rest: Partial<AmountParts>): AmountParts {
  const name = findUnit(unit)?.name;
  if (name === undefined) throw new Error(`There is no unit "${unit}".`);
  return { qualifier: 'exact', value: '5', scale: 'none', unit: name, ...rest };
}

describe('toAmount', () => {
  it.each([
    ['value', parts('MW', { value: '1,4' })],
    ['value', parts('MW', { value: '-1' })],
    ['value', parts('MW', { value: '007' })],
    ['value', parts('MW', { value: '1e9' })],
    ['value', parts('MW', { value: '1.' })],
    ['value', parts('MW', { value: '1'.repeat(22) })],
    ['value', parts('MW', { upper: { value: '', scale: 'none' } })],
    ['scale', parts('MW', { scale: 'k' })],
    ['scale', parts('%', { scale: 'm' })],
    ['whole', parts('jobs', { value: '2.5' })],
    ['whole', parts('jobs', { value: '2.000' })],
    ['whole', parts('customers', { value: '1.2345', scale: 'k' })],
    ['range-order', parts('MW', { upper: { value: '5.0', scale: 'none' } })],
    ['range-order', parts('USD', { scale: 'bn', upper: { value: '900', scale: 'm' } })],
    ['range-scale', parts('USD', { upper: { value: '30', scale: 'bn' } })],
    ['range-qualifier', parts('MW', { qualifier: 'up-to', upper: { value: '6', scale: 'none' } })],
  ] as const)('makes no amount of parts with the fault "%s"', (fault, faulty) => {
    expect(amountFault(faulty)).toBe(fault);
    expect(toAmount(faulty)).toBeUndefined();
  });

  it('takes a scaled count that is whole', () => {
    expect(toAmount(parts('customers', { value: '1.25', scale: 'k' }))).toBeDefined();
  });

  it('keeps nothing but the parts, and survives JSON', () => {
    const amount = toAmount({ ...parts('USD', { value: '1.40', scale: 'tn' }), upper: undefined });
    expect(JSON.stringify(amount)).toBe(
      '{"qualifier":"exact","value":"1.40","scale":"tn","unit":"USD"}',
    );
  });
});

describe('exactValue', () => {
  it.each([
    ['50bn USD', { low: '50000000000', unit: 'USD' }],
    ['1.4tn USD', { low: '1400000000000', unit: 'USD' }],
    ['170m..267.9m USD', { low: '170000000', high: '267900000', unit: 'USD' }],
    ['2.2 GW', { low: '2200', unit: 'MW' }],
    ['0.1 kW', { low: '0.0001', unit: 'MW' }],
    ['1200 acre', { low: '4856227.70688', unit: 'm2' }],
    ['870 acre-foot', { low: '1073129.1986663424', unit: 'm3' }],
    ['0.087 USD/kWh', { low: '87', unit: 'USD/MWh' }],
    ['less than 35.50 %', { low: '35.5', unit: '%' }],
    ['999999999999999999999.999999999999tn USD', { low: '9'.repeat(33), unit: 'USD' }],
  ])('of %s has no float drift', (text, exact) => {
    expect(exactValue(amountOf(text))).toEqual(exact);
  });
});

describe('compareAmounts', () => {
  it.each([
    ['1 GW', '1000 MW', 0],
    ['900m USD', '1bn USD', -1],
    ['20..30 MW', '20..40 MW', -1],
    ['20..30 MW', '20 MW', 1],
    ['more than 5 GW', '5 GW', 0],
    ['1bn USD', '1bn EUR', undefined],
    ['5 GW', '5 GWh', undefined],
    ['800 jobs', '800 customers', undefined],
    ['90 USD/MWh', '0.09 USD/kWh', 0],
  ])('compares %s with %s', (a, b, order) => {
    expect(compareAmounts(amountOf(a), amountOf(b))).toBe(order);
  });

  it('is a total order among amounts of one kind, that of the exact decimals', patient, () => {
    const some = fc.tuple(amounts, amounts, amounts);
    const property = fc.property(some, ([a, ...others]) => {
      const [b, c] = others.map((other) => toAmount({ ...other, unit: a.unit }));
      fc.pre(b !== undefined && c !== undefined);
      const [ab = 0, bc = 0, ac = 0, ba = 0] = [
        compareAmounts(a, b),
        compareAmounts(b, c),
        compareAmounts(a, c),
        compareAmounts(b, a),
      ];
      expect(ab + ba).toBe(0);
      if (ab <= 0 && bc <= 0) expect(ac).toBeLessThanOrEqual(0);
      const byDecimals = new Big(exactValue(a).low).cmp(exactValue(b).low);
      if (byDecimals !== 0) expect(ab).toBe(byDecimals);
    });
    fc.assert(property, seeded);
  });
});

describe('fitsMetric', () => {
  it.each([
    ['5 GW', 'capacity-grid', true],
    ['5 GW', 'capex', false],
    ['5 GW', 'energy-annual', false],
    ['50bn EUR', 'capex', true],
    ['800 jobs', 'customers', false],
    ['35 %', 'growth', true],
  ] as const)('%s on %s: %s', (text, metric, fits) => {
    expect(fitsMetric(amountOf(text), metric)).toBe(fits);
  });
});

describe('canonicalAmount', () => {
  it('is read back as the same amount', patient, () => {
    const property = fc.property(amounts, (amount) => {
      const options = amount.unit === 'plain' ? ({ metric: 'pue' } as const) : {};
      expect(parseAmount(canonicalAmount(amount), options)).toEqual({ amount });
    });
    fc.assert(property, seeded);
  });

  it(
    'is read back in a German brief as well, or refused as ambiguous with three decimals',
    patient,
    () => {
      const property = fc.property(amounts, (amount) => {
        const options = amount.unit === 'plain' ? ({ metric: 'pue' } as const) : {};
        const text = canonicalAmount(amount);
        const parsed = parseAmount(text, { ...options, language: 'de' });
        if ('amount' in parsed) expect(parsed).toEqual({ amount });
        else {
          expect(text).toMatch(/(?<!\d)\d{1,3}\.\d{3}(?!\d)/);
          expect(parsed.problem.message).toContain('can be read with a thousands separator');
        }
      });
      fc.assert(property, seeded);
    },
  );
});
