import { expect, it } from 'vitest';
import { countMessage } from '../../../../src/client/search/messages.ts';
import { searchMessages } from '../../../../src/components/search/search-messages.ts';
import { textsIn } from '../../../support/catalog.ts';

it.each([
  ['de', 'de-DE', 0, 'Nichts gefunden.'],
  ['de', 'de-DE', 1, '1 Treffer'],
  ['de', 'de-DE', 1234, '1.234 Treffer'],
  ['en', 'en-US', 1, '1 result'],
  ['en', 'en-US', 1234, '1,234 results'],
])('in %s (%s), %i is "%s"', (language, locale, count, message) => {
  expect(countMessage(searchMessages(textsIn(language), false), count, locale)).toBe(message);
});

it('tells whoever runs the site to build it, and readers only that search is away', () => {
  expect(searchMessages(textsIn('en'), true).unavailable).toContain('npm run build');
  expect(searchMessages(textsIn('en'), false).unavailable).not.toContain('npm');
});
