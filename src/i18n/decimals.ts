import type { NumberWords } from './number-words.ts';

type Digits = Pick<NumberWords, 'locale' | 'group'>;

/**
 * A decimal with the digits, the separators and exactly the precision in which it is written.
 *
 * @param value with a point: `1.40`. It is never made a floating-point number.
 */
export function formatDecimal(value: string, { locale, group }: Digits): string {
  return new Intl.NumberFormat(locale, fractionDigits(value))
    .formatToParts(value as `${number}`)
    .map((part) => (part.type === 'group' && group !== undefined ? group : part.value))
    .join('')
    .replaceAll('\u202f', '\u00a0');
}

/** The plural category of a decimal as it is written: `1` is one, `1.0` is not. */
export function pluralOf(value: string, { locale }: Digits): Intl.LDMLPluralRule {
  return new Intl.PluralRules(locale, fractionDigits(value)).select(Number(value));
}

function fractionDigits(value: string) {
  const digits = (value.split('.')[1] ?? '').length;
  return { minimumFractionDigits: digits, maximumFractionDigits: digits };
}
