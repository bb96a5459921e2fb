import type { Qualifier } from '../amount.ts';
import { readNumeral, type Numeral } from './numeral.ts';
import { findPhrase, type Found } from './phrases.ts';
import type { Token } from './tokens.ts';
import { asPriceOfBefore, readPrice, readUnit } from './unit-after.ts';
import { currenciesBefore, type ProseUnit, type Vocabulary } from './vocabulary.ts';

/** One number of a text with all that belongs to it; without a unit where the unit comes later or never. */
export interface Part {
  readonly numeral: Numeral;
  /** `none` where what follows makes it no amount: a price of something else, percentage points. */
  readonly unit: ProseUnit | 'none' | undefined;
  readonly qualifier: Qualifier;
  /** Whether the currency stands before the number. */
  readonly currencyFirst: boolean;
  /** Index of its first token, the qualifier included. */
  readonly from: number;
  /** Index of the first token of the number. */
  readonly number: number;
  /** Index of the first token after it. */
  readonly next: number;
}

/**
 * The number that begins at a token, with qualifier and unit.
 *
 * @param free Index of the first token that is not part of an amount before it.
 * @param shared Currency before an earlier number, which may be its own as well: that of `6bn` in `$5-6bn`.
 */
export function readPart(
  tokens: readonly Token[],
  at: number,
  free: number,
  vocabulary: Vocabulary,
  shared?: string,
): Part | undefined {
  const { qualifier, next: start } = readQualifier(tokens, at, vocabulary);
  const currency = readCurrencyBefore(tokens, start);
  const number = currency?.next ?? start;
  const numeral = readNumeral(tokens, number, vocabulary, (currency ?? shared) !== undefined);
  if (numeral === undefined) return undefined;
  const found = currency
    ? readPrice(
        tokens,
        afterRepeated(tokens, numeral.next, currency.value, vocabulary),
        currency.value,
        vocabulary,
      )
    : (readUnit(tokens, number, numeral, vocabulary) ??
      readShared(tokens, number, numeral, shared, vocabulary));
  const said = found?.value;
  const isSum = numeral.scale === 'none' && said !== 'none' && /^[A-Z]{3}$/.test(said?.unit ?? '');
  const unit = isSum && said ? asPriceOfBefore(tokens, start, said, vocabulary) : said;
  const next = found?.next ?? numeral.next;
  if (unit !== 'none') {
    const alone = start > at || start !== free;
    if (isFigureOfSpeech(tokens, number, numeral, next)) return undefined;
    if (numeral.form === 'article' && !standsForOne(tokens, start, alone, numeral, unit)) {
      return undefined;
    }
    if (numeral.scale === 'letter' && !(unit && takesLetter(unit))) return undefined;
  }
  const limit = isOverYears(tokens, at, unit, vocabulary) ? undefined : qualifier;
  const trailing = found && readTrailing(tokens, next, vocabulary);
  return {
    numeral,
    unit,
    qualifier: limit ?? (numeral.plus ? 'at-least' : (trailing?.value ?? 'exact')),
    currencyFirst: currency !== undefined || (unit !== 'none' && unit?.unit === shared),
    from: limit === undefined ? start : at,
    number,
    next: trailing?.next ?? next,
  };
}

function readQualifier(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
): { qualifier: Qualifier | undefined; next: number } {
  const { qualifiers, ambiguous, fillers } = vocabulary;
  const first = findPhrase(qualifiers, tokens, at);
  if (first === undefined) return { qualifier: undefined, next: at };
  const filled = findPhrase(fillers, tokens, first.next)?.next ?? first.next;
  const second = findPhrase(qualifiers, tokens, filled);
  const isPreposition =
    ambiguous.has(tokens[at]?.lower ?? '') && isGoverned(tokens, at, vocabulary);
  const next = second?.next ?? filled;
  return {
    qualifier: isPreposition ? second?.value : first.value,
    next: findPhrase(fillers, tokens, next)?.next ?? next,
  };
}

/** `$17.7 billion over 30 years`, `läuft über 15 Jahre`, but not `a lease of over 30 years`. */
function isOverYears(
  tokens: readonly Token[],
  at: number,
  unit: Part['unit'],
  { ambiguous, prepositions }: Vocabulary,
): boolean {
  if (unit === 'none' || unit?.unit !== 'years') return false;
  return ambiguous.has(tokens[at]?.lower ?? '') && !prepositions.has(tokens[at - 1]?.lower ?? '');
}

const longestLinking = 6;

/** Whether a noun before a preposition demands it: `ein Vertrag zwischen A und B über 3 Milliarden`. */
function isGoverned(
  tokens: readonly Token[],
  preposition: number,
  vocabulary: Vocabulary,
): boolean {
  const { governing, linking, numbers, prepositions } = vocabulary;
  if (prepositions.has(tokens[preposition - 1]?.lower ?? '')) return false;
  for (let at = preposition - 1; at >= preposition - longestLinking; at -= 1) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'sign') return false;
    if (governing(token.lower)) return true;
    const isName = token.text !== token.lower || token.kind === 'number';
    if (!isName && !linking.has(token.lower) && !numbers.has(token.lower)) return false;
  }
  return false;
}

/** `$`, `US$`, `EUR` straight before a number. */
function readCurrencyBefore(tokens: readonly Token[], at: number): Found<string> | undefined {
  const found = findPhrase(currenciesBefore, tokens, at, 'text');
  if (found === undefined || tokens[found.next]?.kind !== 'number') return undefined;
  const first = tokens[at];
  if (tokens[found.next]?.link === 'hyphen') return undefined;
  if (first?.link === 'glued' && tokens[at - 1]?.kind !== 'sign') return undefined;
  const inner = tokens.slice(at + 1, found.next);
  return inner.every(({ link }) => link !== 'space') ? found : undefined;
}

/** The price or sum that a number is whose currency stands before an earlier one: `$5-6bn`, `$20–30`. */
function readShared(
  tokens: readonly Token[],
  number: number,
  { scale, form, yearLike, next }: Numeral,
  currency: string | undefined,
  vocabulary: Vocabulary,
): Found<ProseUnit | 'none'> | undefined {
  if (currency === undefined || yearLike || !/^[A-Z]{3}$/.test(currency)) return undefined;
  const price = readPrice(tokens, next, currency, vocabulary);
  const isPrice = price.next > next;
  const isTight = form === 'digits' && tokens[number]?.link !== 'space';
  return isPrice || isTight || scale !== 'none' ? price : undefined;
}

/** Passes over the currency in `US$50 billion dollars`. */
function afterRepeated(
  tokens: readonly Token[],
  at: number,
  currency: string,
  { currencies }: Vocabulary,
): number {
  const found = findPhrase(currencies, tokens, at);
  return found?.value === currency ? found.next : at;
}

/** `ein Gigawatt-Campus`, `one billion-dollar phase`: the order of magnitude, not the number one. */
function isFigureOfSpeech(
  tokens: readonly Token[],
  number: number,
  { form, scale, next }: Numeral,
  end: number,
): boolean {
  if (form === 'digits') return false;
  const isSpaced = tokens.slice(number + 1, next).some(({ link }) => link === 'space');
  if (scale === 'word') return isSpaced && tokens[next]?.link === 'hyphen';
  return form === 'article' && tokens[end]?.link === 'hyphen' && tokens[next]?.link === 'space';
}

/** Whether an article is the number one: `eine Milliarde`, `more than a gigawatt`, but not `$5 a megawatt`. */
function standsForOne(
  tokens: readonly Token[],
  start: number,
  alone: boolean,
  { scale }: Numeral,
  unit: ProseUnit | undefined,
): boolean {
  if (scale === 'word') return true;
  if (unit === undefined || !onesAreNumbers.has(unit.unit) || unit.shift !== 0) return false;
  return alone && !/^(?:of|per|for)$/.test(tokens[start - 1]?.lower ?? '');
}

const onesAreNumbers = new Set(['MW', 'GW', 'TW', 'ha', 'acre', '%']);

function takesLetter({ unit }: ProseUnit): boolean {
  return /^[A-Z]{3}$/.test(unit) || lettered.has(unit);
}

const lettered = new Set(['jobs', 'customers', 'accelerators', 'gallon', 'sq ft', 'm2', 'acre']);

function readTrailing(
  tokens: readonly Token[],
  at: number,
  { trailing }: Vocabulary,
): Found<Qualifier> | undefined {
  const found = findPhrase(trailing, tokens, at);
  const token = tokens[at];
  if (token?.text === '+') return token.link === 'glued' ? found : undefined;
  return token?.lower === 'plus' && token.link !== 'hyphen' ? undefined : found;
}
