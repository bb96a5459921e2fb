import { readCounted } from './counted-after.ts';
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
  const found = readMeasure(tokens, at, vocabulary);
  if (found) {
    const isShareOfShare =
      found.value.unit === '%' && /^(?:punkte?n?|points?)$/.test(tokens[found.next]?.lower ?? '');
    if (isShareOfShare) return { value: 'none', next: found.next + 1 };
    return isDensity(tokens, found.next) ? { value: 'none', next: found.next + 2 } : found;
  }
  const money = readMoneyAfter(tokens, at, numeral, vocabulary);
  if (money) return money;
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

/** Their bare names mean other things as well; a scale or a price tells. */
const ambiguous = new Set(['pound', 'pounds', 'pfund', 'won', 'riyal', 'riyals', 'rial']);

function readMoneyAfter(
  tokens: readonly Token[],
  at: number,
  { form, scale }: Numeral,
  vocabulary: Vocabulary,
): Found<ProseUnit | 'none'> | undefined {
  if (form === 'article' && scale === 'none') return undefined;
  const word = findPhrase(vocabulary.currencies, tokens, at);
  if (word) {
    const price = readPrice(tokens, word.next, word.value, vocabulary);
    const isClear = scale !== 'none' || price.next > word.next;
    const isAmbiguous = word.next === at + 1 && ambiguous.has(tokens[at]?.lower ?? '');
    return isClear || !isAmbiguous ? price : undefined;
  }
  const sign = findPhrase(currenciesBefore, tokens, at, 'text');
  const after = sign && tokens[sign.next];
  if (sign === undefined || (after?.kind === 'number' && after.link === 'glued')) return undefined;
  return readPrice(tokens, sign.next, sign.value, vocabulary);
}

/** Money, or its price of electricity; `none` for a price of anything else that is measured or counted. */
export function readPrice(
  tokens: readonly Token[],
  at: number,
  currency: string,
  vocabulary: Vocabulary,
): Found<ProseUnit | 'none'> {
  const money = { value: { unit: currency, shift: 0 }, next: at };
  const each = findPhrase(vocabulary.each, tokens, at);
  const energy = each && readMeasure(tokens, each.next, vocabulary);
  if (energy && isEnergy(energy.value)) return priceOf(currency, energy);
  const first = tokens[at];
  if (first === undefined || !(first.text === '/' || vocabulary.per.has(first.lower))) return money;
  for (const start of [at + 1, at + 2]) {
    const unit = readMeasure(tokens, start, vocabulary);
    if (unit) return isEnergy(unit.value) ? priceOf(currency, unit) : { ...unit, value: 'none' };
    const noun = tokens[start]?.lower ?? '';
    if (vocabulary.counted(noun, true) || vocabulary.priced.has(noun)) {
      return { value: 'none', next: start + 1 };
    }
  }
  return money;
}

const priceBefore = 4;

/** The price that a sum is after what it buys: `kostete die Megawattstunde zuletzt 91 Euro`. */
export function asPriceOfBefore(
  tokens: readonly Token[],
  number: number,
  money: ProseUnit,
  vocabulary: Vocabulary,
): ProseUnit {
  for (let at = number - 1; at >= number - priceBefore; at -= 1) {
    if (tokens[at]?.kind !== 'word') return money;
    const energy = readMeasure(tokens, at, vocabulary);
    if (energy && isEnergy(energy.value)) {
      const isEach =
        vocabulary.per.has(tokens[at - 1]?.lower ?? '') ||
        findPhrase(vocabulary.each, tokens, at - 1)?.next === at;
      return isEach ? priceOf(money.unit, energy).value : money;
    }
  }
  return money;
}

function readMeasure(
  tokens: readonly Token[],
  at: number,
  { units }: Vocabulary,
): Found<ProseUnit> | undefined {
  return findPhrase(unitSigns, tokens, at, 'text') ?? findPhrase(units, tokens, at);
}

function isEnergy({ unit }: ProseUnit): boolean {
  return unit === 'MWh' || unit === 'kWh';
}

function priceOf(currency: string, { value, next }: Found<ProseUnit>): Found<ProseUnit> {
  return { value: { unit: `${currency}/${value.unit}`, shift: 0 }, next };
}

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
  const found = { value: { unit: 'plain', shift: 0 }, next };
  if (tokens[next]?.lower === 'pue') return found;
  for (let at = number - 1; at >= number - efficiencyBefore; at -= 1) {
    const token = tokens[at];
    if (token?.lower === 'pue' || token?.lower === 'effectiveness') return found;
    if (token?.text === '.' || token?.text === ';') return undefined;
  }
  return undefined;
}
