import Big from 'big.js';
import type { Part } from './part.ts';

/** Gives both parts the unit and the scale that only one of them has. */
export function unify(first: Part, second: Part): [Part, Part] | undefined {
  if (first.numeral.yearLike && first.unit === undefined) return undefined;
  if (first.unit === 'none' || second.unit === 'none') return undefined;
  if (first.unit && second.unit) {
    const [unit, price] = [first.unit.unit, second.unit.unit];
    if (price.startsWith(`${unit}/`)) return [{ ...first, unit: second.unit }, second];
    if (unit !== price) return undefined;
    const shared = first.currencyFirst && hasNoScale(first) && isSmaller(first, second);
    return [shared ? withScaleOf(first, second) : first, second];
  }
  if (second.unit) {
    const whole = withMagnitudeOf(first, second);
    const shared = sharesScale(whole, second) ? withScaleOf(whole, second) : whole;
    return first.numeral.form === 'article' && hasNoScale(first)
      ? undefined
      : [{ ...shared, unit: second.unit }, second];
  }
  return undefined;
}

export function hasNoScale({ numeral }: Part): boolean {
  return numeral.scale === 'none';
}

/** `500` in `500 to 600 million`, but not `500,000` in `500,000 to 1 million`. */
function sharesScale(first: Part, second: Part): boolean {
  const isFull = ({ numeral }: Part) => new Big(numeral.value).gte(1000);
  return hasNoScale(first) && (!isFull(first) || isFull(second));
}

/** `two to three hundred`, `zwei- bis dreihundert`: what ends the second word counts for the first. */
function withMagnitudeOf(first: Part, { numeral }: Part): Part {
  if (first.numeral.form !== 'word' || numeral.form !== 'word' || !hasNoScale(first)) return first;
  const magnitude = [1000, 100].find((one) => Number(numeral.value) % one === 0);
  const value = new Big(first.numeral.value).times(magnitude ?? 1);
  if (value.gte(numeral.value)) return first;
  return { ...first, numeral: { ...first.numeral, value: value.toFixed() } };
}

function isSmaller(first: Part, second: Part): boolean {
  return new Big(first.numeral.value).lt(second.numeral.value);
}

/** Whether the second is the greater one. */
export function rises([first, second]: readonly [Part, Part]): boolean {
  const [low, high] = [first, second].map(({ numeral: { value, exponent } }) =>
    new Big(value).times(`1e${String(exponent)}`),
  );
  return low !== undefined && high !== undefined && low.lt(high);
}

export function withScaleOf(part: Part, { numeral: { exponent, scale } }: Part): Part {
  return { ...part, numeral: { ...part.numeral, exponent, scale } };
}
