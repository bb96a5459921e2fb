import { describe, expect, it } from 'vitest';
import type { PartialDate } from '../../../src/domain/dates.ts';
import { formatDay, formatPartialDate } from '../../../src/i18n/dates.ts';

describe('formatDay', () => {
  it.each([
    ['de-DE', undefined, '4. März 2025'],
    ['de-DE', 'short', '04.03.2025'],
    ['de-DE', 'without-year', '4. März'],
    ['en-US', undefined, 'March 4, 2025'],
    ['en-US', 'short', 'Mar 4, 2025'],
    ['en-US', 'without-year', 'March 4'],
    ['en-GB', undefined, '4 March 2025'],
  ] as const)('writes a day in %s, %s', (locale, style, said) => {
    expect(formatDay('2025-03-04', locale, style)).toBe(said);
  });
});

describe('formatPartialDate', () => {
  it.each([
    ['2025', '2025', '2025'],
    ['2025-Q3', 'Q3 2025', 'Q3 2025'],
    ['2025-03', 'März 2025', 'March 2025'],
    ['2025-03-04', '04.03.2025', 'Mar 4, 2025'],
  ])('writes %s as exactly as it is known', (date, german, english) => {
    expect(formatPartialDate(date as PartialDate, 'de-DE')).toBe(german);
    expect(formatPartialDate(date as PartialDate, 'en-US')).toBe(english);
  });
});
