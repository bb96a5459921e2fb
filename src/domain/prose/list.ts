import { isLabelled } from './counted-after.ts';
import { type Part, readPart } from './part.ts';
import { hasNoScale, withScaleOf } from './share-unit.ts';
import { type Stated, toAmounts } from './to-amount.ts';
import type { Token } from './tokens.ts';
import type { ProseUnit, Vocabulary } from './vocabulary.ts';

const longestList = 5;
const longestDescription = 2;

/** `300, 400 und 500 Milliarden Dollar`: numbers in digits that share what follows the last one. */
export function readList(
  tokens: readonly Token[],
  first: Part,
  vocabulary: Vocabulary,
): Stated | undefined {
  const parts = [first];
  while (parts.length < longestList) {
    const last = parts.at(-1) ?? first;
    if (!mayShareUnit(tokens, last, vocabulary)) return undefined;
    const at = endOfDescription(tokens, last.next, vocabulary);
    const join = tokens[at];
    if (join === undefined) return undefined;
    const ends = vocabulary.and.has(join.lower) || vocabulary.or.has(join.lower);
    if (!ends && join.text !== ',') return undefined;
    const part = readPart(tokens, at + 1, at + 1, vocabulary);
    if (part === undefined || part.unit === 'none') return undefined;
    parts.push(part);
    if (!ends) continue;
    const { unit } = part;
    // `1,000 permanent and 5,000 temporary jobs`, but not `30 alte und 5 MW`.
    if (unit === undefined || (at > last.next && !isCount(unit))) return undefined;
    return toAmounts(
      parts.map((one) => ({ ...(hasNoScale(one) ? withScaleOf(one, part) : one), unit })),
    );
  }
  return undefined;
}

function endOfDescription(tokens: readonly Token[], start: number, vocabulary: Vocabulary): number {
  let at = start;
  while (at < start + longestDescription) {
    const token = tokens[at];
    if (token?.kind !== 'word' || token.link !== 'space') break;
    if (!vocabulary.describes(token.lower, token.text, 0)) break;
    at += 1;
  }
  return at;
}

function isCount({ unit }: ProseUnit): boolean {
  return unit === 'jobs' || unit === 'customers' || unit === 'accelerators';
}

function mayShareUnit(
  tokens: readonly Token[],
  { numeral, number, unit }: Part,
  vocabulary: Vocabulary,
): boolean {
  if (unit !== undefined || numeral.form !== 'digits' || numeral.yearLike) return false;
  return !isLabelled(tokens, number, vocabulary);
}
