import { expect, it } from 'vitest';
import { findUnit } from '../../../src/domain/unit.ts';
import { formatUnitName } from '../../../src/i18n/unit-name.ts';

it.each([
  ['USD', 'US-Dollar', 'US dollars'],
  ['MW', 'Megawatt', 'megawatts'],
  ['jobs', 'Stellen', 'jobs'],
  ['plain', undefined, undefined],
  ['USD/MWh', undefined, undefined],
])('names %s', (unit, german, english) => {
  const name = findUnit(unit)?.name;
  if (name === undefined) throw new Error(`There is no unit "${unit}".`);
  expect(formatUnitName(name, 'de-DE')).toBe(german);
  expect(formatUnitName(name, 'en-US')).toBe(english);
});
