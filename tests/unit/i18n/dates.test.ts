import { describe, expect, it } from 'vitest';
import type { PartialDate } from '../../../src/domain/dates.ts';
import { formatDateInWords, formatDay } from '../../../src/i18n/dates.ts';
import { textsIn } from '../../support/catalog.ts';

describe('formatDay', () => {
  it('has a form that is short whatever the month', () => {
    expect(formatDay('2025-09-30', 'de-DE', 'short')).toBe('30. Sept. 2025');
    expect(formatDay('2025-11-12', 'en-US', 'short')).toBe('Nov 12, 2025');
  });

  it.each([
    ['de-DE', undefined, '4. März 2025'],
    ['de-DE', 'short', '4. März 2025'],
    ['de-DE', 'without-year', '4. März'],
    ['en-US', undefined, 'March 4, 2025'],
    ['en-US', 'short', 'Mar 4, 2025'],
    ['en-US', 'without-year', 'March 4'],
    ['en-GB', undefined, '4 March 2025'],
  ] as const)('writes a day in %s, %s', (locale, style, said) => {
    expect(formatDay('2025-03-04', locale, style)).toBe(said);
  });
});

describe('formatDateInWords', () => {
  it.each([
    ['2025', '2025', '2025'],
    ['2025-Q3', '3. Quartal 2025', 'Q3 2025'],
    ['2025-05', 'Mai 2025', 'May 2025'],
    ['2025-11', 'Nov. 2025', 'Nov 2025'],
    ['2025-11-12', '12. Nov. 2025', 'Nov 12, 2025'],
  ])('writes %s as exactly as it is known', (date, german, english) => {
    expect(formatDateInWords(date as PartialDate, 'de-DE', textsIn('de'))).toBe(german);
    expect(formatDateInWords(date as PartialDate, 'en-US', textsIn('en'))).toBe(english);
  });
});
