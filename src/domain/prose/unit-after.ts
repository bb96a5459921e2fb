import type { Numeral } from './numeral.ts';
import { findPhrase, type Found } from './phrases.ts';
import type { Token } from './tokens.ts';
import { currenciesBefore, type ProseUnit, unitSigns, type Vocabulary } from './vocabulary.ts';

/** A unit after a number; `none` where what follows makes it no amount at all. */
export function readUnit(
  tokens: readonly Token[],
  number: number,
  numeral: Numeral,
  vocabulary: Vocabulary,
): Found<ProseUnit | 'none'> | undefined {
  const { next: at } = numeral;
  const found =
    findPhrase(unitSigns, tokens, at, 'text') ?? findPhrase(vocabulary.units, tokens, at);
  if (found) {
    const isShareOfShare =
      found.value.unit === '%' && /^(?:punkte?n?|points?)$/.test(tokens[found.next]?.lower ?? '');
    if (isShareOfShare) return { value: 'none', next: found.next + 1 };
    return isDensity(tokens, found.next) ? { value: 'none', next: found.next + 2 } : found;
  }
  const currency = readCurrencyAfter(tokens, at, numeral, vocabulary);
  if (currency) return readPrice(tokens, currency.next, currency.value, vocabulary);
  return (
    readCounted(tokens, number, numeral, vocabulary) ??
    readTerm(tokens, number, numeral, vocabulary) ??
    readEfficiency(tokens, number, numeral)
  );
}

const periods = new Set(['a', 'd', 'year', 'yr', 'day', 'month', 'jahr', 'tag', 'monat']);

/** `100 kW/m²`, but not `4 TWh/Jahr` and `100 MW/200 MWh`. */
function isDensity(tokens: readonly Token[], at: number): boolean {
  const after = tokens[at + 1];
  return (
    tokens[at]?.text === '/' &&
    tokens[at].link === 'glued' &&
    after?.kind === 'word' &&
    after.link === 'glued' &&
    !periods.has(after.lower)
  );
}

const needsScale = new Set(['GBP', 'KRW', 'SAR']);

function readCurrencyAfter(
  tokens: readonly Token[],
  at: number,
  numeral: Numeral,
  { currencies }: Vocabulary,
): Found<string> | undefined {
  if (numeral.form === 'article' && numeral.scale === 'none') return undefined;
  const word = findPhrase(currencies, tokens, at);
  if (word) {
    return needsScale.has(word.value) && numeral.scale === 'none' ? undefined : word;
  }
  const sign = findPhrase(currenciesBefore, tokens, at, 'text');
  const after = sign && tokens[sign.next];
  return after?.kind === 'number' && after.link === 'glued' ? undefined : sign;
}

/** Money, or its price of electricity; `none` for a price of anything else that is measured or counted. */
export function readPrice(
  tokens: readonly Token[],
  at: number,
  currency: string,
  vocabulary: Vocabulary,
): Found<ProseUnit | 'none'> {
  const money = { value: { unit: currency, shift: 0 }, next: at };
  const first = tokens[at];
  if (first === undefined || !(first.text === '/' || vocabulary.per.has(first.lower))) return money;
  for (const start of [at + 1, at + 2]) {
    const unit =
      findPhrase(unitSigns, tokens, start, 'text') ?? findPhrase(vocabulary.units, tokens, start);
    const per = unit?.value.unit;
    if (unit && (per === 'MWh' || per === 'kWh')) {
      return { value: { unit: `${currency}/${per}`, shift: 0 }, next: unit.next };
    }
    if (unit) return { value: 'none', next: unit.next };
    if (vocabulary.counted(tokens[start]?.lower ?? '', true)) {
      return { value: 'none', next: start + 1 };
    }
  }
  return money;
}

const longestDescription = 4;

function readCounted(
  tokens: readonly Token[],
  number: number,
  numeral: Numeral,
  vocabulary: Vocabulary,
): Found<ProseUnit> | undefined {
  if (numeral.form !== 'digits' && numeral.scale === 'none') return undefined;
  if (numeral.yearLike && Number(numeral.value) <= lastLikelyYear) return undefined;
  if (vocabulary.labels.has(tokens[number - 1]?.lower ?? '')) return undefined;
  const start = findPhrase(vocabulary.ofIts, tokens, numeral.next)?.next ?? numeral.next;
  for (let at = start; at <= start + longestDescription; at += 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    const joined = token.link === 'hyphen';
    const counted = vocabulary.counted(token.lower, joined);
    if (counted !== undefined && (joined || tokens[at + 1]?.link !== 'hyphen')) {
      const isName = isWithinName(tokens, number, numeral, token.text, vocabulary);
      return isName ? undefined : { value: { unit: counted, shift: 0 }, next: at + 1 };
    }
    // `2nm chips`, `128-core chips`
    if (at === numeral.next && token.link !== 'space' && numeral.scale === 'none') return undefined;
    if (!vocabulary.describes(token.lower, token.text, at - start)) return undefined;
  }
  return undefined;
}

/** `Fortune 500 customers`, `On July 4 customers`; in a headline everything has a capital. */
function isWithinName(
  tokens: readonly Token[],
  number: number,
  { scale, form }: Numeral,
  noun: string,
  { capitalsAreNames, qualifiers }: Vocabulary,
): boolean {
  const [before, first] = [tokens[number - 1], tokens[number - 2]];
  if (!capitalsAreNames || before?.kind !== 'word' || scale !== 'none' || form !== 'digits') {
    return false;
  }
  const isCapital = /^\p{Lu}/u.test(before.text) && !qualifiers.has(before.lower);
  const isFirst = first === undefined || (first.kind === 'sign' && first.text !== ',');
  const isHeadline = /^\p{Lu}\p{Ll}/u.test(noun);
  return isCapital && !isFirst && !isHeadline && /^\d{1,4}$/.test(tokens[number]?.text ?? '');
}

/** Numbers up to this one are years rather than a count of things, unless they are written `2.040`. */
const lastLikelyYear = 2040;

const termBefore = 8;
const termAfter = 6;

/** Years are an amount where they are the term of a lease or contract. */
function readTerm(
  tokens: readonly Token[],
  number: number,
  { next, scale, form, yearLike }: Numeral,
  { years, isTerm }: Vocabulary,
): Found<ProseUnit> | undefined {
  if (!years.has(tokens[next]?.lower ?? '') || scale !== 'none' || form === 'article' || yearLike) {
    return undefined;
  }
  const found = { value: { unit: 'years', shift: 0 }, next: next + 1 };
  for (let at = next + 1; at <= next + termAfter; at += 1) {
    if (!isWithinTerm(tokens[at], tokens[next]?.link === 'hyphen')) break;
    if (isTerm(tokens[at]?.lower ?? '')) return found;
  }
  for (let at = number - 1; at >= number - termBefore; at -= 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'sign' && !'$€£'.includes(token.text))) break;
    if (isTerm(token.lower)) return found;
  }
  return undefined;
}

/** `five-year, $300 billion contract`. */
function isWithinTerm(token: Token | undefined, isCompound: boolean): boolean {
  if (token?.kind !== 'sign') return token?.kind === 'word' || isCompound;
  return isCompound && ',$€£'.includes(token.text);
}

const efficiencyBefore = 4;

/** A number without a unit is an amount where it is the power usage effectiveness: `ein PUE von 1,2`. */
function readEfficiency(
  tokens: readonly Token[],
  number: number,
  { value, scale, form, next }: Numeral,
): Found<ProseUnit> | undefined {
  if (form !== 'digits' || scale !== 'none' || !/^[1-3]\.\d/.test(value)) return undefined;
  for (let at = number - 1; at >= number - efficiencyBefore; at -= 1) {
    const token = tokens[at];
    if (token?.lower === 'pue') return { value: { unit: 'plain', shift: 0 }, next };
    if (token?.text === '.' || token?.text === ';') return undefined;
  }
  return undefined;
}
