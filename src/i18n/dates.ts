import type { PartialDate } from '../domain/dates.ts';
import type { Translate } from './translate.ts';

/** How a day is written: `12. November 2025`; `12. Nov. 2025`; `12. November`. */
export type DayStyle = 'long' | 'short' | 'without-year';

const styles = {
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  'without-year': { day: 'numeric', month: 'long' },
  month: { month: 'short', year: 'numeric' },
} as const satisfies Record<DayStyle | 'month', Intl.DateTimeFormatOptions>;

/** A day such as `2025-11-12` as a reader of the locale writes it. */
export function formatDay(day: string, locale: string, style: DayStyle = 'long'): string {
  return format(day, locale, style);
}

/** A date of any precision in words: `12. Nov. 2025`, `Mai 2026`, `3. Quartal 2026`, `2026`. */
export function formatDateInWords(date: PartialDate, locale: string, translate: Translate): string {
  const [year = date, rest, day] = date.split('-');
  if (rest === undefined) return year;
  if (rest.startsWith('Q')) return translate('date.quarter', { quarter: rest.slice(1), year });
  if (day !== undefined) return formatDay(date, locale, 'short');
  return format(`${date}-01`, locale, 'month');
}

function format(day: string, locale: string, style: keyof typeof styles): string {
  const key = `${locale} ${style} ${day}`;
  const known = written.get(key);
  if (known !== undefined) return known;
  const text = formatterOf(locale, style).format(new Date(`${day}T00:00:00Z`));
  written.set(key, text);
  return text;
}

/** The same day stands in a brief at each of its facts, and on many pages. */
const written = new Map<string, string>();

function formatterOf(locale: string, style: keyof typeof styles): Intl.DateTimeFormat {
  const key = `${locale} ${style}`;
  const known = formatters.get(key);
  const formatter = known ?? new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: 'UTC' });
  formatters.set(key, formatter);
  return formatter;
}

/** Making a formatter takes far longer than using it. */
const formatters = new Map<string, Intl.DateTimeFormat>();
