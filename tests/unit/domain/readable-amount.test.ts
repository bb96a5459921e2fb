import { describe, expect, it } from 'vitest';
import { canonicalAmount } from '../../../src/domain/amount.ts';
import { convertAmount, readableQuantity } from '../../../src/domain/readable-amount.ts';
import { amountOf } from './amounts.ts';

describe('readableQuantity', () => {
  it.each([
    ['1000000 accelerators', '1', 'm'],
    ['12500000 customers', '12.5', 'm'],
    ['1234567 customers', '1234567', 'none'],
    ['300000 customers', '300000', 'none'],
    ['2.4k jobs', '2400', 'none'],
    ['1500k jobs', '1.5', 'm'],
    ['50bn USD', '50', 'bn'],
    ['1200m USD', '1200', 'm'],
    ['0.50bn USD', '0.50', 'bn'],
    ['2250000000000 USD', '2.25', 'tn'],
    ['1000000.5 m2', '1000000.5', 'none'],
    ['1000000 MW', '1000000', 'none'],
  ])('says %s as %s %s', (text, value, scale) => {
    const amount = amountOf(text);
    expect(readableQuantity(amount, amount.unit)).toMatchObject({ value, scale });
  });
});

describe('convertAmount', () => {
  it.each([
    ['1200 acre', 'ha', 'about 486 ha'],
    ['70 ha', 'acre', 'about 173 acre'],
    ['13 ha', 'acre', 'about 32 acre'],
    ['5 acre', 'ha', 'about 2 ha'],
    ['4000000 sq ft', 'm2', 'about 372000 m2'],
    ['870 acre-foot', 'm3', 'about 1.07m m3'],
    ['up to 440 acre-foot', 'gallon', 'about 143m gallon'],
    ['20..30 ha', 'acre', 'about 49..74 acre'],
    ['100.1..100.2 ha', 'acre', 'about 247..248 acre'],
    ['100.01..100.02 ha', 'acre', 'about 247 acre'],
    ['0 acre', 'ha', 'about 0 ha'],
  ] as const)('gives %s in %s as %s', (text, unit, converted) => {
    const amount = convertAmount(amountOf(text), unit);
    expect(amount && canonicalAmount(amount)).toBe(converted);
  });

  it('gives nothing in a unit of another dimension', () => {
    expect(convertAmount(amountOf('5 ha'), 'm3')).toBeUndefined();
  });
});
