import type { PartialDate } from '../domain/dates.ts';
import type { Translate } from './translate.ts';

/** How a day is written: `12. November 2025`; `12. Nov. 2025`; `12. November`. */
export type DayStyle = 'long' | 'short' | 'without-year';

const styles = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  'without-year': { day: 'numeric', month: 'long' },
} as const satisfies Record<DayStyle, Intl.DateTimeFormatOptions>;

/** A day such as `2025-11-12` as a reader of the locale writes it. */
export function formatDay(day: string, locale: string, style: DayStyle = 'long'): string {
  return format(day, locale, styles[style]);
}

/** A date of any precision in words: `12. Nov. 2025`, `Mai 2026`, `3. Quartal 2026`, `2026`. */
export function formatDateInWords(date: PartialDate, locale: string, translate: Translate): string {
  const [year = date, rest, day] = date.split('-');
  if (rest === undefined) return year;
  if (rest.startsWith('Q')) return translate('date.quarter', { quarter: rest.slice(1), year });
  if (day !== undefined) return formatDay(date, locale, 'short');
  return format(`${date}-01`, locale, { month: 'short', year: 'numeric' });
}

function format(day: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale} ${JSON.stringify(options)}`;
  const known = formatters.get(key);
  const formatter = known ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
  if (known === undefined) formatters.set(key, formatter);
  return formatter.format(new Date(`${day}T00:00:00Z`));
}

/** Making a formatter takes a hundred times as long as using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();
