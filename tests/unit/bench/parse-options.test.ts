import { expect, test } from 'vitest';
import { parseOptions } from '../../../bench/parse-options.ts';

const options = {
  editions: { usual: 52, least: 1, most: 500 },
  full: { usual: 2, least: 0, most: 5 },
  'no-build': 'flag',
} as const;

test('what the command line does not say is as usual', () => {
  expect(parseOptions([], options)).toEqual({ editions: 52, full: 2, 'no-build': false });
});

test('numbers and flags are those of the command line', () => {
  const args = ['--editions', '7', '--full', '0', '--no-build'];
  expect(parseOptions(args, options)).toEqual({ editions: 7, full: 0, 'no-build': true });
});

test.each([
  [['--full', '6'], '--full takes a whole number from 0 to 5; not "6".'],
  [['--editions', 'many'], '--editions takes a whole number from 1 to 500; not "many".'],
  [['--editions', ''], '--editions takes a whole number from 1 to 500; not "".'],
])('%j is refused with what to write instead', (args, message) => {
  expect(() => parseOptions(args, options)).toThrow(message);
});

test('an unknown option is refused by its name', () => {
  expect(() => parseOptions(['--edition', '7'], options)).toThrow("Unknown option '--edition'");
});
