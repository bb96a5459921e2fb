import { type AmountParts, isCounted, type Quantity } from './amount.ts';
import { type NumberContext, readNumber } from './amount-number.ts';
import type { AmountPieces, End } from './amount-pieces.ts';
import type { Reading } from './amount-words.ts';
import type { Language } from './language.ts';
import type { Dimension, Unit } from './unit.ts';

export interface Candidates {
  /** What the text can mean, the likeliest first; not checked. */
  readonly candidates: readonly AmountParts[];
  readonly complaints: readonly string[];
}

/** Puts the readings of all pieces together. */
export function readCandidates(
  pieces: AmountPieces,
  unit: Unit,
  language: Language | undefined,
): Candidates {
  const { qualifiers, low, upper } = pieces;
  const read = (end: End): Reading<string> =>
    readNumber(end.token, numberContext(unit, end, language));
  const lowNumber = read(low);
  const upperNumber = upper && read(upper);
  const candidates = qualifiers.flatMap((qualifier) =>
    indices(low.scales, upper?.scales).flatMap((scale) =>
      indices(lowNumber.readings, upperNumber?.readings).flatMap((number): AmountParts[] => {
        const bottom = quantity(low, lowNumber, { scale, number });
        const top = upper && upperNumber && quantity(upper, upperNumber, { scale, number });
        if (bottom === undefined || (upper !== undefined && top === undefined)) return [];
        return [{ qualifier, ...bottom, upper: top, unit: unit.name }];
      }),
    ),
  );
  const numbers = upperNumber === undefined ? [lowNumber] : [lowNumber, upperNumber];
  return { candidates, complaints: numbers.flatMap(({ complaint }) => complaint ?? []) };
}

/** How the separators in a number of the unit are read. */
export function numberContext(
  { dimension }: Unit,
  { scales, isGerman }: Pick<End, 'scales' | 'isGerman'>,
  language: Language | undefined,
): NumberContext {
  const short = scales[0] === 'none' ? 'none' : 'short';
  const thousands = isCounted(dimension) ? 'always' : small.has(dimension) ? 'never' : 'perhaps';
  return { german: language === 'de', scale: isGerman ? 'german' : short, thousands };
}

/** Dimensions in which nothing reaches a thousand. Growth in percent does, and so does the power of a country in gigawatts. */
const small: ReadonlySet<Dimension> = new Set(['duration', 'number']);

function quantity(
  end: End,
  { readings }: Reading<string>,
  index: { readonly scale: number; readonly number: number },
): Quantity | undefined {
  const [value, scale] = [pick(readings, index.number), pick(end.scales, index.scale)];
  return value === undefined || scale === undefined ? undefined : { value, scale };
}

/** Both ends of a range are read in the same way; an end with one reading goes with all of the other. */
function indices(low: readonly unknown[], upper: readonly unknown[] = []): number[] {
  return Array.from({ length: Math.max(low.length, upper.length) }, (_, index) => index);
}

function pick<T>(readings: readonly T[], index: number): T | undefined {
  return readings[Math.min(index, readings.length - 1)];
}
