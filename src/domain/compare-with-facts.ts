import Big from 'big.js';
import { type Amount, exactValue, type Quantity, toAmount, unscaled } from './amount.ts';
import type { Surroundings } from './prose/surroundings.ts';
import { type Unit, unitOf } from './unit.ts';

/**
 * How prose contradicts a fact: the same digits a thousand times too large or too small (Milliarde,
 * million, billion), in another currency, or in another unit (GW for MW, hectare for acre, GWh for GW).
 */
export type Contradiction = 'scale' | 'currency' | 'unit';

interface HasAmount {
  readonly amount: Amount;
  /** A rate contradicts no sum; an aside is as rough as if "rund" stood before it. */
  readonly around?: Surroundings;
}

/** What the facts of a brief say to an amount in its prose; `fact` is an index into the facts. */
export type Comparison<T extends HasAmount = HasAmount> =
  | { readonly kind: 'matches'; readonly recognized: T; readonly fact: number }
  | {
      readonly kind: 'contradicts';
      readonly recognized: T;
      readonly fact: number;
      readonly reason: Contradiction;
    }
  | { readonly kind: 'uncovered'; readonly recognized: T };

/**
 * Compares every amount with the facts. A fact that matches excludes a contradiction to another one.
 *
 * Prose matches a fact whose number it rounds or limits: "20,9 Millionen Dollar" for 20855849 USD,
 * "rund 490 Hektar" for 1200 acre, "mehr als 5 Gigawatt" for 5.5 GW. A qualifier that is left out is
 * not a contradiction. Digits must be the same ones for a contradiction; one digit with zeros, "100 kW",
 * is too frequent to be evidence without its unit or its scale.
 */
export function compareWithFacts<T extends HasAmount>(
  recognized: readonly T[],
  facts: readonly Amount[],
): Comparison<T>[] {
  const comparisons: Comparison<T>[] = [];
  for (const one of recognized) comparisons.push(compare(one, facts, comparisons.at(-1)));
  return comparisons;
}

function compare<T extends HasAmount>(
  recognized: T,
  facts: readonly Amount[],
  before: Comparison | undefined,
): Comparison<T> {
  const { amount } = recognized;
  const match = facts.findIndex((fact) => matches(amount, fact));
  if (match >= 0) return { kind: 'matches', recognized, fact: match };
  if (recognized.around?.isAside && before?.kind === 'matches') {
    const { fact } = before;
    const known = facts[fact];
    if (known && matches(roughly(amount), known)) return { kind: 'matches', recognized, fact };
  }
  if (recognized.around?.isRate) return { kind: 'uncovered', recognized };
  for (const [fact, known] of facts.entries()) {
    const reason = contradiction(amount, known);
    if (reason !== undefined) return { kind: 'contradicts', recognized, fact, reason };
  }
  return { kind: 'uncovered', recognized };
}

function roughly(amount: Amount): Amount {
  const rough = amount.qualifier === 'exact' ? toAmount({ ...amount, qualifier: 'about' }) : amount;
  return rough ?? amount;
}

function matches(prose: Amount, fact: Amount): boolean {
  // Every amount of a text meets every fact: most differ in what they measure, and need no arithmetic.
  if (unitOf(prose.unit).base !== unitOf(fact.unit).base) return false;
  const [stated, known] = [exactValue(prose), exactValue(fact)];
  if (prose.upper !== undefined && stated.high !== undefined) {
    return (
      known.high !== undefined &&
      rounds(prose, prose, stated.low, known.low) &&
      rounds(prose, prose.upper, stated.high, known.high)
    );
  }
  if (known.high === undefined) {
    return rounds(prose, prose, stated.low, known.low) || limits(prose, stated.low, known.low);
  }
  const bound = boundOf(prose, known.low, known.high);
  return bound !== undefined && rounds(prose, prose, stated.low, bound);
}

/** At most this far may a rounded number be from the fact. */
const roundingLimit = '0.05';
/** At most this far may a limit be from the fact. */
const limitMargin = '0.1';

/** Whether the stated number is the known one, rounded to the digits that are written. */
function rounds(prose: Amount, quantity: Quantity, stated: string, known: string): boolean {
  if (isFar(stated, known)) return false;
  const difference = new Big(stated).minus(known).abs();
  if (difference.eq(0)) return true;
  const step = lastPlace(quantity, prose.qualifier === 'about').times(unitOf(prose.unit).factor);
  return difference.times(2).lte(step) && difference.lte(new Big(known).times(roundingLimit));
}

/** Whether two numbers differ by far more than rounding and limits allow: most do, and floating point can tell. */
function isFar(stated: string, known: string): boolean {
  const [one, other] = [Number(stated), Number(known)];
  return Math.abs(one - other) > 0.2 * Math.max(one, other);
}

/** What one more in the last written digit is worth; after "rund", zeros at the end do not count as written. */
function lastPlace({ value, scale }: Quantity, isRough: boolean): Big {
  const decimals = value.split('.')[1]?.length ?? 0;
  const zeros = isRough && decimals === 0 ? value.length - value.replace(/0+$/, '').length : 0;
  return new Big(unscaled({ value: '1', scale })).times(`1e${String(zeros - decimals)}`);
}

/** Whether the fact lies just beyond what the prose says it is more or less than. */
function limits({ qualifier }: Amount, stated: string, known: string): boolean {
  if (isFar(stated, known)) return false;
  const [limit, number] = [new Big(stated), new Big(known)];
  if (number.minus(limit).abs().gt(limit.times(limitMargin))) return false;
  if (qualifier === 'more-than' || qualifier === 'at-least') return number.gte(limit);
  return (qualifier === 'up-to' || qualifier === 'less-than') && number.lte(limit);
}

/** The end of a range that a limit speaks of. */
function boundOf({ qualifier }: Amount, low: string, high: string): string | undefined {
  if (qualifier === 'more-than' || qualifier === 'at-least') return low;
  if (qualifier === 'less-than' || qualifier === 'up-to') return high;
  return undefined;
}

function contradiction(prose: Amount, fact: Amount): Contradiction | undefined {
  const [unit, known] = [unitOf(prose.unit), unitOf(fact.unit)];
  if (unit.dimension === 'money' && known.dimension === 'money') {
    if (unit.name !== known.name) return isTimes(prose, fact, '1') ? 'currency' : undefined;
    const areScaled = [prose, fact].every(({ scale }) => scale !== 'none');
    const powers = [
      ...(areScaled || isTelling(prose) ? ['1e3', '1e-3'] : []),
      ...(areScaled ? ['1e6', '1e-6'] : []),
    ];
    return powers.some((power) => isTimes(prose, fact, power)) ? 'scale' : undefined;
  }
  const isSlip = isTelling(prose) && isMistakable(unit, known) && isTimes(prose, fact, '1');
  return isSlip ? 'unit' : undefined;
}

/** Whether the digits are more than one with zeros: `1.2`, `35`, `20..30`, but not `100`. */
function isTelling({ value, upper }: Amount): boolean {
  return digitsOf({ value: `${value}${upper?.value ?? ''}` }).length > 1;
}

/** The digits without the zeros around them. */
function digitsOf({ value }: Pick<Quantity, 'value'>): string {
  return value.replace('.', '').replace(/^0+|0+$/g, '');
}

/** Whether one unit is easily written for the other: one of the same dimension, or GWh for GW. */
function isMistakable(unit: Unit, known: Unit): boolean {
  if (unit.name === known.name) return false;
  if (unit.kind === 'power-price' || known.kind === 'power-price') {
    return unit.dimension === known.dimension;
  }
  return (
    unit.dimension === known.dimension ||
    `${unit.name}h` === known.name ||
    `${known.name}h` === unit.name
  );
}

/** Whether the digits of the prose, with its scale but without its unit, are those of the fact times a power. */
function isTimes(prose: Amount, fact: Amount, power: string): boolean {
  if ((prose.upper === undefined) !== (fact.upper === undefined)) return false;
  // Scales and powers only add zeros: most pairs differ in their digits, and need no arithmetic.
  if (digitsOf(prose) !== digitsOf(fact)) return false;
  const isEnd = (stated: Quantity, known: Quantity): boolean => {
    const number = new Big(unscaled(stated));
    return number.gt(0) && number.eq(new Big(unscaled(known)).times(power));
  };
  if (!isEnd(prose, fact)) return false;
  return !prose.upper || !fact.upper || isEnd(prose.upper, fact.upper);
}
