import { expect, it } from 'vitest';
import { formatCountry } from '../../../src/i18n/countries.ts';

it.each([
  ['US', 'de-DE', 'Vereinigte Staaten'],
  ['US', 'en-US', 'United States'],
  ['AT', 'de-AT', 'Österreich'],
  ['QX', 'de-DE', 'QX'],
])('names %s in %s %s', (code, locale, name) => {
  expect(formatCountry(code, locale)).toBe(name);
});
