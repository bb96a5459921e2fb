import { expect, test } from 'vitest';
import { parseBenchOptions } from '../../../bench/options.ts';

test('without arguments everything is measured once, for 100 and 1,000 briefs without cards', () => {
  expect(parseBenchOptions([])).toEqual({
    benchmarks: ['check', 'build'],
    briefs: [100, 1000],
    cards: false,
    runs: 1,
    seed: 1,
    json: false,
  });
});

test('benchmarks, sizes, cards and runs are those of the command line', () => {
  const args = ['build', '--briefs', '50,200', '--cards', '--runs', '3', '--seed', '7', '--json'];
  expect(parseBenchOptions(args)).toEqual({
    benchmarks: ['build'],
    briefs: [50, 200],
    cards: true,
    runs: 3,
    seed: 7,
    json: true,
  });
});

test.each([
  [['biuld'], 'There is no benchmark "biuld". Write one of check, build, or none for all.'],
  [
    ['--briefs', '100,many'],
    '--briefs takes a whole number from 2 to 100000, or several with commas: 100,1000; not "many".',
  ],
  [['--runs', '0'], '--runs takes a whole number from 1 to 100; not "0".'],
  [['--runs', '1.5'], '--runs takes a whole number from 1 to 100; not "1.5".'],
])('%j is refused with what to write instead', (args, message) => {
  expect(() => parseBenchOptions(args)).toThrow(message);
});

test('an unknown option is refused by its name', () => {
  expect(() => parseBenchOptions(['--card'])).toThrow("Unknown option '--card'");
});
