import { unitOf, type UnitName } from '../domain/unit.ts';
import { numberWords } from './number-words.ts';

/** What several amounts are given in: "US-Dollar", "megawatts". `undefined` for a plain number and for a price. */
export function formatUnitName(name: UnitName, locale: string): string | undefined {
  const unit = unitOf(name);
  if (unit.kind === 'measure') {
    return numberWords(locale).measures[unit.measure].other || undefined;
  }
  if (unit.kind === 'power-price') return undefined;
  const key = `${locale} ${unit.currency}`;
  const known = currencies.get(key) ?? currencyName(unit.currency, locale);
  if (known !== undefined) currencies.set(key, known);
  return known;
}

/** Making a formatter takes far longer than using it. */
const currencies = new Map<string, string>();

function currencyName(currency: string, locale: string): string | undefined {
  const style = { style: 'currency', currency, currencyDisplay: 'name' } as const;
  return new Intl.NumberFormat(locale, style)
    .formatToParts(2)
    .find(({ type }) => type === 'currency')?.value;
}
