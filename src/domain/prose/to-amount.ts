import Big from 'big.js';
import { type Amount, type Quantity, type Scale, takesScale, toAmount } from '../amount.ts';
import { findUnit, type Unit } from '../unit.ts';
import type { Part } from './part.ts';
import type { ProseUnit } from './vocabulary.ts';

/** Amounts of a text, with their tokens. */
export interface Stated {
  readonly amounts: readonly {
    readonly amount: Amount;
    /** Index of its first token. */
    readonly from: number;
    /** Index of the first token after it. */
    readonly end: number;
  }[];
  /** Index of the first token that is not read yet. */
  readonly next: number;
}

/** One amount of every part that has a unit. */
export function toAmounts(parts: readonly Part[]): Stated {
  const amounts = parts.flatMap((part) => {
    const { unit, from, next, qualifier } = part;
    if (!isUnit(unit)) return [];
    const { name, exponent } = inLargerUnit(unit, part.numeral.exponent);
    const found = findUnit(name);
    const amount =
      found && toAmount({ qualifier, ...toQuantity(part, exponent, found), unit: found.name });
    return amount ? [{ amount, from, end: next }] : [];
  });
  const last = parts.findLast(({ unit }) => unit !== undefined);
  return { amounts, next: last?.next ?? 0 };
}

/** The range from one part to the other, or `undefined` where the two make none. */
export function toRange(low: Part, high: Part): Stated | undefined {
  if (!isUnit(low.unit) || !isUnit(high.unit)) return undefined;
  const unit = findUnit(low.unit.unit);
  if (unit === undefined) return undefined;
  const lower = toQuantity(low, low.numeral.exponent + low.unit.shift, unit);
  const upper = toQuantity(high, high.numeral.exponent + high.unit.shift, unit);
  const amount = toAmount({
    qualifier: low.qualifier === 'about' ? 'about' : 'exact',
    ...(upper.scale === 'none' ? lower : inThousands(lower)),
    upper,
    unit: unit.name,
  });
  return amount && { amounts: [{ amount, from: low.from, end: high.next }], next: high.next };
}

/** Both ends of a range have a scale, or none: `500k..1m`. */
function inThousands({ value, scale }: Quantity): Quantity {
  if (scale !== 'none') return { value, scale };
  return { value: new Big(value).div(1000).toFixed(), scale: 'k' };
}

const prefixed = [
  ['kW', 'MW', 'GW', 'TW'],
  ['kWh', 'MWh', 'GWh', 'TWh'],
];

/** Units with a prefix take no scale: `18 Mrd. Kilowattstunden` are 18 TWh. */
function inLargerUnit(
  { unit, shift }: ProseUnit,
  scale: number,
): { readonly name: string; readonly exponent: number } {
  const exponent = scale + shift;
  const larger = prefixed.find((names) => names.includes(unit)) ?? [unit];
  const steps = Math.max(0, Math.floor(exponent / 3));
  const index = Math.min(larger.indexOf(unit) + steps, larger.length - 1);
  return {
    name: larger[index] ?? unit,
    exponent: exponent - 3 * (index - larger.indexOf(unit)),
  };
}

function isUnit(unit: Part['unit']): unit is ProseUnit {
  return unit !== undefined && unit !== 'none';
}

function toQuantity({ numeral }: Part, exponent: number, { dimension }: Unit): Quantity {
  const magnitude = exponent % 3 === 0 ? exponent : new Big(numeral.value).e + exponent;
  const [scale, size] = (takesScale(dimension) ? scaleFor(magnitude) : undefined) ?? noScale;
  const rest = exponent - size;
  const value =
    rest === 0 ? numeral.value : new Big(numeral.value).times(`1e${String(rest)}`).toFixed();
  return { value, scale };
}

const noScale = ['none', 0] as const;

function scaleFor(exponent: number): readonly [Scale, number] | undefined {
  return scalesBySize.find(([, size]) => size <= exponent);
}

const scalesBySize: readonly (readonly [Scale, number])[] = [
  ['tn', 12],
  ['bn', 9],
  ['m', 6],
  ['k', 3],
];
