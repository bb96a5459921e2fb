import Big from 'big.js';
import { dimensionOf, type Metric } from './metric.ts';
import { type Dimension, unitOf, type UnitName } from './unit.ts';

/** What stands before a number and limits it; `exact` is nothing. */
export const qualifiers = [
  'exact',
  'about',
  'up-to',
  'at-least',
  'more-than',
  'less-than',
] as const;

export type Qualifier = (typeof qualifiers)[number];

/** Thousand, million, 10⁹ and 10¹² as they are written after a number. */
export const scales = ['none', 'k', 'm', 'bn', 'tn'] as const;

export type Scale = (typeof scales)[number];

export interface Quantity {
  /** Decimal with the written precision: `1.4`, `1.40`, `2400`; at most 21 digits before the point and 12 after it. */
  readonly value: string;
  readonly scale: Scale;
}

/** What an amount is made of; the quantity is its value, or the lower end of a range. */
export interface AmountParts extends Quantity {
  readonly qualifier: Qualifier;
  /** The upper end of a range, both ends included. */
  readonly upper?: Quantity | undefined;
  readonly unit: UnitName;
}

/** A checked amount, as it was written. Plain data that survives JSON; only `toAmount` makes one. */
export type Amount = AmountParts & { readonly amount: unique symbol };

/**
 * Why parts do not make an amount: a value that is no decimal; a scale where the unit has prefixes
 * (`2k MW`) or is never that large; a fraction of what is counted; a range of which one end has a
 * scale (`20..30bn USD`), or that does not rise; a limit on a range, whose ends are limits.
 */
export type AmountFault =
  'value' | 'scale' | 'whole' | 'range-scale' | 'range-order' | 'range-qualifier';

/** The amount that the parts make, or `undefined` where `amountFault` finds a fault. */
export function toAmount(parts: AmountParts): Amount | undefined {
  if (amountFault(parts) !== undefined) return undefined;
  const { qualifier, value, scale, upper, unit } = parts;
  const range = upper === undefined ? {} : { upper: { value: upper.value, scale: upper.scale } };
  return { qualifier, value, scale, ...range, unit } as Amount;
}

export function amountFault(parts: AmountParts): AmountFault | undefined {
  const { upper, qualifier } = parts;
  const { dimension } = unitOf(parts.unit);
  const ends = upper === undefined ? [parts] : [parts, upper];
  if (!ends.every(({ value }) => valuePattern.test(value))) return 'value';
  if (!takesScale(dimension) && ends.some(({ scale }) => scale !== 'none')) return 'scale';
  if (isCounted(dimension) && !ends.every(isWhole)) return 'whole';
  if (upper === undefined) return undefined;
  if ((parts.scale === 'none') !== (upper.scale === 'none')) return 'range-scale';
  if (decimal(parts).gte(decimal(upper))) return 'range-order';
  return qualifier === 'exact' || qualifier === 'about' ? undefined : 'range-qualifier';
}

/** Whether the dimension is a number of things, of which there is no half. */
export function isCounted(dimension: Dimension): boolean {
  return counted.has(dimension);
}

/** Whether numbers of the dimension take a scale; power and energy have prefixes instead. */
export function takesScale(dimension: Dimension): boolean {
  return isCounted(dimension) || ['money', 'area', 'volume'].includes(dimension);
}

/** The number without a scale, exactly: `1400000000000` for `1.4tn`. Written precision stays where there is no scale. */
export function unscaled({ value, scale }: Quantity): string {
  return scale === 'none' ? value : decimal({ value, scale }).toFixed();
}

/** The value, or both ends of a range, as exact decimals in the base unit. */
export interface ExactValue {
  readonly low: string;
  readonly high?: string;
  /** `USD`, `MW`, `MWh`, `m2`, `m3`, `USD/MWh`, `%`, `years`, `plain`, or what is counted. */
  readonly unit: string;
}

/** The numbers of an amount in the base unit of its dimension. What the qualifier says is not in them. */
export function exactValue(amount: Amount): ExactValue {
  const exact = exactValues.get(amount) ?? toExactValue(amount);
  exactValues.set(amount, exact);
  return exact;
}

/** A fact is compared with every amount in its brief. */
const exactValues = new WeakMap<Amount, ExactValue>();

function toExactValue(amount: Amount): ExactValue {
  const { base, factor } = unitOf(amount.unit);
  const low = decimal(amount).times(factor).toFixed();
  const high = amount.upper && decimal(amount.upper).times(factor).toFixed();
  return { low, ...(high === undefined ? {} : { high }), unit: base };
}

/**
 * Below zero where `a` is the smaller one, zero where the numbers are equal; ranges by their lower
 * end, then by their upper one. Qualifiers do not count.
 *
 * @returns `undefined` where the two cannot be compared: other dimension, other currency.
 */
export function compareAmounts(a: Amount, b: Amount): number | undefined {
  const [left, right] = [exactValue(a), exactValue(b)];
  if (left.unit !== right.unit) return undefined;
  const byLow = new Big(left.low).cmp(right.low);
  return byLow || new Big(left.high ?? left.low).cmp(right.high ?? right.low);
}

/** Whether the unit measures what the metric is about. */
export function fitsMetric(amount: Amount, metric: Metric): boolean {
  return unitOf(amount.unit).dimension === dimensionOf(metric);
}

/**
 * The one spelling of an amount: `more than 1.4tn USD`, `20..30 MW`. `parseAmount` reads it back to
 * the same amount, a plain number with its metric only; in German briefs it refuses what it cannot
 * tell from a number with a thousands separator, such as `1.250 MW`.
 */
export function canonicalAmount(amount: Amount): string {
  const { qualifier, upper, unit } = amount;
  return [
    ...(qualifier === 'exact' ? [] : [qualifier.replace('-', ' ')]),
    upper === undefined ? spell(amount) : `${spell(amount)}..${spell(upper)}`,
    ...(unitOf(unit).dimension === 'number' ? [] : [unit]),
  ].join(' ');
}

const valuePattern = /^(?:0|[1-9]\d{0,20})(?:\.\d{1,12})?$/;

const exponents = { none: 0, k: 3, m: 6, bn: 9, tn: 12 } as const satisfies Record<Scale, number>;

const counted: ReadonlySet<Dimension> = new Set(['jobs', 'accelerators', 'compute', 'customers']);

function isWhole(quantity: Quantity): boolean {
  if (quantity.scale === 'none') return !quantity.value.includes('.');
  const number = decimal(quantity);
  return number.eq(number.round(0, Big.roundDown));
}

function decimal({ value, scale }: Quantity): Big {
  return new Big(value).times(`1e${String(exponents[scale])}`);
}

function spell({ value, scale }: Quantity): string {
  return scale === 'none' ? value : `${value}${scale}`;
}
