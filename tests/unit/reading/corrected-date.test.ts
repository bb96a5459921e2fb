import { expect, it } from 'vitest';
import { correctedDate } from '../../../src/reading/corrected-date.ts';

it.each([
  ['October 2024', '2024-10'],
  ['Okt. 2024', '2024-10'],
  ['März 2025', '2025-03'],
  ['12 October 2024', '2024-10-12'],
  ['October 1st, 2024', '2024-10-01'],
  ['1. Mai 2025', '2025-05-01'],
  ['Q3 2025', '2025-Q3'],
  ['2025-q3', '2025-Q3'],
  ['5.11.2025', '2025-11-05'],
])('reads %s', (text, date) => {
  expect(correctedDate(text, true)).toBe(date);
});

it.each([
  'mid-2028',
  '2019-H1',
  '11/12/2025',
  'Ma 2025',
  'Marsch 2025',
  '31 June 2025',
  'Herbst 2025',
])('does not guess what %s means', (text) => {
  expect(correctedDate(text, true)).toBeUndefined();
});

it('takes no month where a day is asked for', () => {
  expect(correctedDate('October 2024', false)).toBeUndefined();
});
