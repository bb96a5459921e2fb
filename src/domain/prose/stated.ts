import Big from 'big.js';
import { type Part, readPart } from './part.ts';
import { type Stated, toAmounts, toRange } from './to-amount.ts';
import type { Token } from './tokens.ts';
import type { ProseUnit, Vocabulary } from './vocabulary.ts';

/** The amounts that begin at a token: one, a range, both ends of a change, or all of a list with one unit. */
export function readStated(
  tokens: readonly Token[],
  at: number,
  free: number,
  vocabulary: Vocabulary,
): Stated {
  const word = tokens[at]?.lower ?? '';
  const between = vocabulary.between.has(word);
  const from = vocabulary.from.has(word);
  const ranging = between || vocabulary.ranging.has(tokens[at - 1]?.lower ?? '');
  const first = readPart(tokens, between || from ? at + 1 : at, free, vocabulary);
  if (first === undefined) return { amounts: [], next: at };
  const list = !ranging && first.unit === undefined && readList(tokens, first, vocabulary);
  if (list) return list;
  const join = readJoin(tokens, first.next, vocabulary, ranging, from);
  const second = join && readPart(tokens, join.next, join.next, vocabulary, first.currencyFirst);
  if (second?.unit === 'none') return { amounts: [], next: second.next };
  const ends = second && unify(first, second);
  if (ends === undefined) return toAmounts([first]);
  const range = join?.kind === 'range' ? toRange(...ends) : undefined;
  return range ?? toAmounts(ends);
}

interface Join {
  readonly kind: 'range' | 'change';
  readonly next: number;
}

function readJoin(
  tokens: readonly Token[],
  at: number,
  { to, and, changeTo }: Vocabulary,
  ranging: boolean,
  from: boolean,
): Join | undefined {
  const token = tokens[at];
  const after = tokens[at + 1];
  if (token === undefined) return undefined;
  // `20- bis 30-MW-Blöcke`
  if (token.text === '–' && token.link === 'glued' && after && to.has(after.lower)) {
    return { kind: 'range', next: at + 2 };
  }
  // `20~30 MW`
  if (token.text === '~' && token.link === 'glued' && after?.link === 'glued') {
    return { kind: 'range', next: at + 1 };
  }
  // `20-30 MW`, `$20-$30 billion`: the hyphen is a link and no token.
  if (token.link === 'hyphen') return { kind: 'range', next: at };
  if (from && !ranging && changeTo.has(token.lower)) return { kind: 'change', next: at + 1 };
  if (to.has(token.lower) || (ranging && and.has(token.lower))) {
    return { kind: 'range', next: at + 1 };
  }
  return undefined;
}

/** Gives both parts the unit and the scale that only one of them has. */
function unify(first: Part, second: Part): [Part, Part] | undefined {
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
    const shared = sharesScale(first, second) ? withScaleOf(first, second) : first;
    return first.numeral.form === 'article' && hasNoScale(first)
      ? undefined
      : [{ ...shared, unit: second.unit }, second];
  }
  if (first.unit && first.currencyFirst && !hasNoScale(second)) {
    const lower =
      hasNoScale(first) && isSmaller(first, second) ? withScaleOf(first, second) : first;
    return [lower, { ...second, unit: first.unit }];
  }
  return undefined;
}

const longestList = 5;
const longestDescription = 2;

/** `300, 400 und 500 Milliarden Dollar`: numbers in digits that share what follows the last one. */
function readList(
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
  { labels }: Vocabulary,
): boolean {
  const isName = labels.has(tokens[number - 1]?.lower ?? '');
  return unit === undefined && numeral.form === 'digits' && !numeral.yearLike && !isName;
}

function hasNoScale({ numeral }: Part): boolean {
  return numeral.scale === 'none';
}

/** `500` in `500 to 600 million`, but not `500,000` in `500,000 to 1 million`. */
function sharesScale(first: Part, second: Part): boolean {
  const isFull = ({ numeral }: Part) => new Big(numeral.value).gte(1000);
  return hasNoScale(first) && (!isFull(first) || isFull(second));
}

function isSmaller(first: Part, second: Part): boolean {
  return new Big(first.numeral.value).lt(second.numeral.value);
}

function withScaleOf(part: Part, { numeral: { exponent, scale } }: Part): Part {
  return { ...part, numeral: { ...part.numeral, exponent, scale } };
}
