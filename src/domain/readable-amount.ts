import Big from 'big.js';
import {
  type Amount,
  type Quantity,
  type Scale,
  takesScale,
  toAmount,
  unscaled,
} from './amount.ts';
import { type MeasureName, measureUnit, unitOf, type UnitName } from './unit.ts';

/**
 * The quantity with the scale with which people say it: `2400` for `2.4k`, `1m` for `1000000`. A
 * number that needs more than two decimals for that, or was written with a larger scale, stays.
 */
export function readableQuantity(quantity: Quantity, unit: UnitName): Quantity {
  if (!takesScale(unitOf(unit).dimension)) return quantity;
  if (quantity.scale !== 'none' && quantity.scale !== 'k') return quantity;
  const full = unscaled(quantity);
  const plain: Quantity = { value: full, scale: 'none' };
  if (full.includes('.')) return plain;
  const scaled = scaledDown(new Big(full));
  return (scaled.value.split('.')[1] ?? '').length > 2 ? plain : scaled;
}

/**
 * The amount in another unit of its dimension, as `about`, rounded for readers: three significant
 * digits, no decimals from ten upward, two digits below.
 *
 * @returns `undefined` where the unit has another dimension, or the number is too small for it.
 */
export function convertAmount(amount: Amount, measure: MeasureName): Amount | undefined {
  const [from, to] = [unitOf(amount.unit), measureUnit(measure)];
  if (from.base !== to.base) return undefined;
  const convert = (quantity: Quantity): Quantity =>
    scaledDown(
      roundForReaders(new Big(unscaled(quantity)).times(from.factor).div(to.factor)),
      takesScale(to.dimension),
    );
  const low = convert(amount);
  const high = amount.upper && convert(amount.upper);
  const isRange = high !== undefined && unscaled(high) !== unscaled(low);
  return toAmount({
    qualifier: 'about',
    ...low,
    ...(isRange ? { upper: high } : {}),
    unit: to.name,
  });
}

function roundForReaders(number: Big): Big {
  if (number.gte(1000)) return number.prec(3, Big.roundHalfUp);
  return number.gte(10) ? number.round(0, Big.roundHalfUp) : number.prec(2, Big.roundHalfUp);
}

const spoken: readonly (readonly [Scale, number])[] = [
  ['tn', 12],
  ['bn', 9],
  ['m', 6],
];

function scaledDown(number: Big, hasScale = true): Quantity {
  const found = hasScale
    ? spoken.find(([, exponent]) => number.gte(`1e${String(exponent)}`))
    : undefined;
  const [scale, exponent] = found ?? (['none', 0] as const);
  return { value: number.times(`1e-${String(exponent)}`).toFixed(), scale };
}
