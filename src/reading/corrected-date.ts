import { isDay, parsePartialDate } from '../domain/dates.ts';

/**
 * A date written another way as the checker reads it: `Q3 2025`, `17.11.2025`, `October 2024`;
 * `undefined` where it is not clear which one is meant.
 *
 * @param mayBeVague whether a month, a quarter or a year is exact enough.
 */
export function correctedDate(text: string, mayBeVague: boolean): string | undefined {
  const plain = withMonthNumber(text.trim());
  const written = dateForms.flatMap(([form, inOrder]) =>
    form.test(plain) ? [plain.replace(form, inOrder)] : [],
  );
  const date = parsePartialDate((written[0] ?? '').replace(/-(?=\d(?:-|$))/g, '-0'));
  return date !== undefined && (mayBeVague || isDay(date)) ? date : undefined;
}

/** Of `11/12/2025` nobody knows which is the day. */
const dateForms: readonly [form: RegExp, inOrder: string][] = [
  [/^Q([1-4])[ /-]?(\d{4})$/i, '$2-Q$1'],
  [/^(\d{4})[ /-]?Q([1-4])$/i, '$1-Q$2'],
  [/^([1-4])\. ?Quartal (\d{4})$/i, '$2-Q$1'],
  [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/, '$3-$2-$1'],
  [/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, '$1-$2-$3'],
  [/^(\d{1,2})[/.](\d{4})$/, '$2-$1'],
  [/^<(\d+)>,? (\d{4})$/, '$2-$1'],
  [/^(\d{1,2})(?:\.|st|nd|rd|th)? ?<(\d+)>,? (\d{4})$/, '$3-$2-$1'],
  [/^<(\d+)> (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/, '$3-$1-$2'],
];

/** The name of a month, or at least three letters of it, as its number in angle brackets. */
function withMonthNumber(text: string): string {
  return text.replace(/(\p{L}{3,})\.?/u, (word, name: string) => {
    const index = monthNames().findIndex((names) =>
      names.some((one) => one.startsWith(name.toLowerCase())),
    );
    return index < 0 ? word : `<${String(index + 1)}>`;
  });
}

/** Of each month the names in English and German. */
function monthNames(): string[][] {
  const formats = ['en', 'de'].map(
    (language) => new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }),
  );
  return Array.from({ length: 12 }, (_, month) =>
    formats.map((format) => format.format(Date.UTC(2025, month)).toLowerCase()),
  );
}
