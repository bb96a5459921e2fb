import { parseArgs } from 'node:util';
import { UsageError } from '../scripts/run-script.ts';
import { runsOption, seedOption, wholeNumber } from './parse-options.ts';

/** What can be measured: `npm run check`, or the whole build. */
export const benchmarks = ['check', 'build'] as const;

export type Benchmark = (typeof benchmarks)[number];

export interface BenchOptions {
  readonly benchmarks: readonly Benchmark[];
  /** Sizes of the corpus, each measured for itself. */
  readonly briefs: readonly number[];
  readonly cards: boolean;
  /** How often everything is done; the median counts. */
  readonly runs: number;
  readonly seed: number;
  readonly json: boolean;
}

/**
 * Reads the command line: `build --briefs 100,1000 --cards --runs 3 --seed 7 --json`.
 *
 * @throws UsageError where a value is not one of these.
 */
export function parseBenchOptions(args: readonly string[]): BenchOptions {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      briefs: { type: 'string', default: '100,1000' },
      cards: { type: 'boolean', default: false },
      runs: { type: 'string', default: String(runsOption.usual) },
      seed: { type: 'string', default: String(seedOption.usual) },
      json: { type: 'boolean', default: false },
    },
  });
  return {
    benchmarks: positionals.length === 0 ? benchmarks : positionals.map(toBenchmark),
    briefs: values.briefs.split(',').map(toSize),
    cards: values.cards,
    runs: wholeNumber('runs', values.runs, runsOption),
    seed: wholeNumber('seed', values.seed, seedOption),
    json: values.json,
  };
}

function toBenchmark(name: string): Benchmark {
  const known = benchmarks.find((benchmark) => benchmark === name);
  if (known !== undefined) return known;
  throw new UsageError(
    `There is no benchmark "${name}". Write one of ${benchmarks.join(', ')}, or none for all.`,
  );
}

function toSize(text: string): number {
  const several = ', or several with commas: 100,1000';
  return wholeNumber('briefs', text, { least: 2, most: 100_000 }, several);
}
