import Big from 'big.js';
import { type Amount, type Quantity, type Scale, takesScale, toAmount } from './amount.ts';
import type { Language } from './language.ts';
import { english } from './prose/english.ts';
import { german } from './prose/german.ts';
import { type Part, readPart } from './prose/part.ts';
import { type Token, toTokens } from './prose/tokens.ts';
import { currenciesBefore, type ProseUnit, type Vocabulary } from './prose/vocabulary.ts';
import { findUnit, type Unit } from './unit.ts';

/** An amount that a text states. */
export interface RecognizedAmount {
  /** Offset of its first character, that of its qualifier included, in UTF-16 code units. */
  readonly start: number;
  /** Offset after its last character. */
  readonly end: number;
  readonly amount: Amount;
  /** What the text says from `start` to `end`. */
  readonly text: string;
}

/**
 * The amounts in a text, in their order; they do not overlap. Languages other than German and English
 * have none. The time it takes grows with the length of the text and with nothing else.
 *
 * A number without a unit that a metric knows is no amount, and neither are years, dates, versions,
 * percentage points and sums without a number ("mehrere Dutzend Milliarden").
 */
export function recognizeAmounts(text: string, language: Language): RecognizedAmount[] {
  const known = vocabularies.get(language.toLowerCase().replace(/-.*/s, ''));
  if (known === undefined) return [];
  const { vocabulary, openers } = known;
  const tokens = toTokens(text);
  const found: RecognizedAmount[] = [];
  let at = 0;
  let free = 0;
  while (at < tokens.length) {
    if (!mayOpen(tokens[at], openers)) {
      at += 1;
      continue;
    }
    const { amounts, next } = readStated(tokens, at, free, vocabulary);
    for (const { amount, from, end: after } of amounts) {
      const start = tokens[from]?.start ?? 0;
      const end = tokens[after - 1]?.end ?? start;
      found.push({ start, end, amount, text: text.slice(start, end) });
    }
    if (next > at) free = next;
    at = Math.max(next, at + 1);
  }
  return found;
}

const vocabularies: ReadonlyMap<
  Language,
  { readonly vocabulary: Vocabulary; readonly openers: ReadonlySet<string> }
> = new Map([
  ['de', { vocabulary: german, openers: openersOf(german) }],
  ['en', { vocabulary: english, openers: openersOf(english) }],
]);

/** What an amount may begin with, beside digits: most words of a text are none of these. */
function openersOf({
  numbers,
  articles,
  halves,
  between,
  from,
  qualifiers,
}: Vocabulary): ReadonlySet<string> {
  const lists = [numbers.keys(), articles, halves, between, from, qualifiers.keys()];
  return new Set([...lists.flatMap((list) => [...list]), ...currenciesBefore.keys()]);
}

function mayOpen(token: Token | undefined, openers: ReadonlySet<string>): boolean {
  return (
    token?.kind === 'number' || openers.has(token?.lower ?? '') || openers.has(token?.text ?? '')
  );
}

interface Stated {
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

/** The amounts that begin at a token: one, a range, both ends of a change, or all of a list with one unit. */
function readStated(
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
  const second = join && readPart(tokens, join.next, join.next, vocabulary);
  if (second?.unit === 'none') return { amounts: [], next: second.next };
  const ends = second && unify(first, second);
  if (ends === undefined) return state([first]);
  const range = join?.kind === 'range' ? toRange(...ends) : undefined;
  return range ?? state(ends);
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
    const shared = hasNoScale(first) ? withScaleOf(first, second) : first;
    return first.numeral.form === 'digits' || !hasNoScale(first)
      ? [{ ...shared, unit: second.unit }, second]
      : undefined;
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
    return state(
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

function isSmaller(first: Part, second: Part): boolean {
  return new Big(first.numeral.value).lt(second.numeral.value);
}

function withScaleOf(part: Part, { numeral: { exponent, scale } }: Part): Part {
  return { ...part, numeral: { ...part.numeral, exponent, scale } };
}

function state(parts: readonly Part[]): Stated {
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

const prefixed = [
  ['kW', 'MW', 'GW', 'TW'],
  ['MWh', 'GWh', 'TWh'],
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

function toRange(low: Part, high: Part): Stated | undefined {
  if (!isUnit(low.unit) || !isUnit(high.unit)) return undefined;
  const unit = findUnit(low.unit.unit);
  const amount =
    unit &&
    toAmount({
      qualifier: low.qualifier === 'about' ? 'about' : 'exact',
      ...toQuantity(low, low.numeral.exponent + low.unit.shift, unit),
      upper: toQuantity(high, high.numeral.exponent + high.unit.shift, unit),
      unit: unit.name,
    });
  return amount && { amounts: [{ amount, from: low.from, end: high.next }], next: high.next };
}

function isUnit(unit: Part['unit']): unit is ProseUnit {
  return unit !== undefined && unit !== 'none';
}

function toQuantity({ numeral }: Part, exponent: number, { dimension }: Unit): Quantity {
  const [scale, size] = (takesScale(dimension) ? scaleFor(exponent) : undefined) ?? noScale;
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
