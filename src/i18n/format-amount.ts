import { type Amount, isCounted, type Quantity, type Scale, unscaled } from '../domain/amount.ts';
import { convertAmount, readableQuantity } from '../domain/readable-amount.ts';
import { type Unit, unitOf } from '../domain/unit.ts';
import { formatDecimal, pluralOf } from './decimals.ts';
import { type NumberWords, numberWords, type SpokenScale } from './number-words.ts';

/**
 * `long` is for prose: "50 Milliarden Dollar", "$50 billion". `compact` is for figures: "50 Mrd. $",
 * "$50bn", "1,4 Billionen $". `table` is the shortest: "1,4 Bio. $". `exact` has every digit and
 * the ISO 4217 code: "50.000.000.000 USD".
 */
export type AmountStyle = 'long' | 'compact' | 'table' | 'exact';

export interface FormatAmountOptions {
  /** Leaves out what is counted, where the label beside the number says it: "800", not "800 Stellen". */
  readonly isLabelled?: boolean;
}

/**
 * An amount as a reader of the locale writes it, with its qualifier. Digits are those that were
 * written; no line can break between a number and what belongs to it.
 */
export function formatAmount(
  amount: Amount,
  locale: string,
  style: AmountStyle,
  options: FormatAmountOptions = {},
): string {
  const words = numberWords(locale);
  const { qualifier } = amount;
  const body = formatBody(amount, words, style, options);
  if (qualifier === 'exact') return body;
  const word = words.qualifiers[qualifier];
  // A sign stays with its number; after a word a line may break.
  return word + (/^\p{L}/u.test(word) ? ' ' : noBreakSpace) + body;
}

/**
 * The amount in the unit that readers of the locale know better: "rund 486 Hektar" for `1200 acre`.
 * It is rounded; it stands after the amount, mostly as `secondUnitInBrackets`.
 *
 * @returns `undefined` where they know the unit as it is. Money is never converted.
 */
export function secondUnit(
  amount: Amount,
  locale: string,
  style: AmountStyle = 'long',
): string | undefined {
  const unit = unitOf(amount.unit);
  if (unit.kind !== 'measure') return undefined;
  const second = numberWords(locale).secondUnits[unit.measure];
  const converted = second === undefined ? undefined : convertAmount(amount, second);
  return converted === undefined ? undefined : formatAmount(converted, locale, style);
}

/** ` (rund 486 Hektar)`, to be put after the amount; empty where there is no second unit. */
export function secondUnitInBrackets(
  amount: Amount,
  locale: string,
  style: AmountStyle = 'long',
): string {
  const second = secondUnit(amount, locale, style);
  return second === undefined ? '' : ` (${second})`;
}

const noBreakSpace = '\u00a0';

function formatBody(
  amount: Amount,
  words: NumberWords,
  style: AmountStyle,
  { isLabelled = false }: FormatAmountOptions,
): string {
  const unit = unitOf(amount.unit);
  const low = shownQuantity(amount, amount, words, style);
  const high = amount.upper && shownQuantity(amount.upper, amount, words, style);
  const top = high ?? low;
  const { before, after } =
    isLabelled && isCounted(unit.dimension)
      ? { before: '', after: '' }
      : unitWords(unit, words, style, isOne(top, words));
  const number = (quantity: Quantity): string => scaled(quantity, unit, words, style);
  const end = isSpoken(top.scale) ? afterScale(after, unit, words, style) : after;
  if (high === undefined) return before + number(low) + end;

  const isSign = before !== '' && !before.endsWith(noBreakSpace);
  const isShared = before === '' && low.scale === high.scale;
  const first = before + (isShared ? formatDecimal(low.value, words) : number(low));
  const last = (isSign ? before : '') + number(high) + end;
  if (style !== 'long' && (before !== '' || isShared)) return `${first}–${last}`;
  const isWord = /^\p{L}/u.test(words.to);
  return `${first}${/\d$/.test(first) ? noBreakSpace : ' '}${words.to}${isWord ? ' ' : noBreakSpace}${last}`;
}

function shownQuantity(
  quantity: Quantity,
  { unit }: Amount,
  words: NumberWords,
  style: AmountStyle,
): Quantity {
  if (style === 'exact') return { value: unscaled(quantity), scale: 'none' };
  return withWord(readableQuantity(quantity, unit), words);
}

/** The quantity in a scale that the language has a word for: 1.4 tn as 1400 bn in French. */
function withWord(quantity: Quantity, words: NumberWords): Quantity {
  const { value, scale } = quantity;
  if (!isSpoken(scale) || words.scales[scale] !== undefined) return quantity;
  if (scale === 'm') return { value: unscaled(quantity), scale: 'none' };
  const thousandfold = unscaled({ value, scale: 'k' });
  return withWord({ value: thousandfold, scale: scale === 'tn' ? 'bn' : 'm' }, words);
}

function isSpoken(scale: Scale): scale is SpokenScale {
  return scale !== 'none' && scale !== 'k';
}

/** What stands after the word or the letter of a scale, as it is joined to that. */
function afterScale(after: string, unit: Unit, words: NumberWords, style: AmountStyle): string {
  if (isLongScale(unit, words, style)) {
    const name = after.replace(/^\u00a0/, '');
    const linked = name === '' ? '' : ` ${words.ofScale?.(name) ?? name}`;
    // After a word such as "Milliarden" a line may break, as it may in all prose.
    return style === 'long' ? linked : linked.replaceAll(' ', noBreakSpace);
  }
  const isSign =
    unit.kind === 'money' && after === noBreakSpace + (words.currencySigns[unit.currency] ?? '');
  return words.joinsSignToScale === true && isSign ? after.slice(noBreakSpace.length) : after;
}

/** Whether the scale is a word, not a letter or an abbreviation. */
function isLongScale(unit: Unit, words: NumberWords, style: AmountStyle): boolean {
  return style === 'long' || (words.hasLetterScales && unit.kind !== 'money');
}

/** The number with the word of its scale. */
function scaled(
  { value, scale }: Quantity,
  unit: Unit,
  words: NumberWords,
  style: AmountStyle,
): string {
  const number = formatDecimal(value, words);
  const spoken = isSpoken(scale) ? words.scales[scale] : undefined;
  if (spoken === undefined) return number;
  const { one, other, compact, table } = spoken;
  const long = noBreakSpace + (pluralOf(value, words) === 'one' ? one : other);
  return (
    number +
    (isLongScale(unit, words, style) ? long : ((style === 'table' ? table : compact) ?? long))
  );
}

interface UnitWords {
  readonly before: string;
  /** With the no-break space that belongs to it. */
  readonly after: string;
}

function unitWords(unit: Unit, words: NumberWords, style: AmountStyle, one: boolean): UnitWords {
  if (unit.kind === 'money') return currencyWords(unit.currency, words, style, one);
  if (unit.kind === 'power-price') {
    const { before, after } = currencyWords(unit.currency, words, style, one);
    const space = after === '' ? noBreakSpace : ' ';
    const long = `${space}${words.per} ${words.energy[unit.per]}`;
    const per = style === 'long' ? long : `/${unit.per}`;
    return { before, after: after + per };
  }
  const { short, ...forms } = words.measures[unit.measure];
  const name = one ? forms.one : forms.other;
  const long = name === '' ? '' : noBreakSpace + name;
  return { before: '', after: style === 'long' ? long : (short ?? long) };
}

function currencyWords(
  currency: string,
  words: NumberWords,
  style: AmountStyle,
  one: boolean,
): UnitWords {
  const sign = style === 'exact' ? undefined : words.currencySigns[currency];
  if (words.isCurrencyFirst && sign !== undefined) return { before: sign, after: '' };
  const name = words.currencyNames[currency];
  if (style === 'long' && name !== undefined) {
    return { before: '', after: noBreakSpace + (one ? name.one : name.other) };
  }
  if (words.isCurrencyFirst) return { before: currency + noBreakSpace, after: '' };
  return { before: '', after: noBreakSpace + (sign ?? currency) };
}

function isOne({ value, scale }: Quantity, words: NumberWords): boolean {
  return scale === 'none' && pluralOf(value, words) === 'one';
}
