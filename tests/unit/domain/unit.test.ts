import { describe, expect, it } from 'vitest';
import { metrics, dimensionOf, metricsOf } from '../../../src/domain/metric.ts';
import {
  dimensions,
  findUnit,
  frequentCurrencies,
  measureNames,
  unitNames,
} from '../../../src/domain/unit.ts';

describe('findUnit', () => {
  it.each([
    ['GW', { kind: 'measure', dimension: 'power', base: 'MW', factor: '1000' }],
    ['acre', { dimension: 'area', base: 'm2', factor: '4046.8564224' }],
    ['sq ft', { dimension: 'area', base: 'm2', factor: '0.09290304' }],
    ['gallon', { dimension: 'volume', base: 'm3', factor: '0.003785411784' }],
    ['acre-foot', { dimension: 'volume', base: 'm3', factor: '1233.48183754752' }],
    ['CHF', { kind: 'money', currency: 'CHF', base: 'CHF', factor: '1' }],
    ['USD/MWh', { kind: 'power-price', currency: 'USD', base: 'USD/MWh', factor: '1' }],
    ['EUR/kWh', { kind: 'power-price', currency: 'EUR', base: 'EUR/MWh', factor: '1000' }],
  ])('knows %s', (name, unit) => {
    expect(findUnit(name)).toMatchObject({ name, ...unit });
  });

  it.each(['', 'gw', 'usd', 'XYZ', 'USD/GWh', 'USD/MWh/MWh', 'toString', 'USD/'])(
    'does not know "%s"',
    (name) => {
      expect(findUnit(name)).toBeUndefined();
    },
  );

  it('knows every unit that it suggests', () => {
    const suggested = dimensions.flatMap(unitNames);
    expect(suggested.filter((name) => findUnit(name) === undefined)).toEqual([]);
    expect([...measureNames, ...frequentCurrencies].every((name) => findUnit(name))).toBe(true);
  });
});

describe('metrics', () => {
  it('have a dimension each, and every dimension has a metric', () => {
    expect(new Set(metrics.map(dimensionOf))).toEqual(new Set(dimensions));
    expect(metricsOf('power-price')).toEqual(['price-power']);
  });
});
