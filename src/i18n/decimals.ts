import type { NumberWords } from './number-words.ts';

type Digits = Pick<NumberWords, 'locale' | 'group'>;

/**
 * A decimal with the digits, the separators and exactly the precision in which it is written.
 *
 * @param value with a point: `1.40`. It is never made a floating-point number.
 */
export function formatDecimal(value: string, digits: Digits): string {
  const key = `${digits.locale} ${digits.group ?? ''} ${value}`;
  const known = written.get(key) ?? writeDecimal(value, digits);
  written.set(key, known);
  return known;
}

/** The same figure stands on many pages, in feeds, copies, mails and on cards. */
const written = new Map<string, string>();

function writeDecimal(value: string, { locale, group }: Digits): string {
  return numberFormat(locale, digitsAfterPoint(value))
    .formatToParts(value as `${number}`)
    .map((part) => (part.type === 'group' && group !== undefined ? group : part.value))
    .join('')
    .replaceAll('\u202f', '\u00a0');
}

/** The plural category of a decimal as it is written: `1` is one, `1.0` is not. */
export function pluralOf(value: string, { locale }: Digits): Intl.LDMLPluralRule {
  return pluralRules(locale, digitsAfterPoint(value)).select(Number(value));
}

const numberFormat = remembered(
  (locale, digits) =>
    new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);

const pluralRules = remembered(
  (locale, digits) =>
    new Intl.PluralRules(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits }),
);

function digitsAfterPoint(value: string): number {
  return (value.split('.')[1] ?? '').length;
}

/** Making a formatter takes far longer than using it. */
function remembered<T>(make: (locale: string, digits: number) => T) {
  const made = new Map<string, T>();
  return (locale: string, digits: number): T => {
    const key = `${locale} ${String(digits)}`;
    const known = made.get(key) ?? make(locale, digits);
    made.set(key, known);
    return known;
  };
}
