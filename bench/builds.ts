import { availableParallelism } from 'node:os';
import { formatTable } from './format-table.ts';
import { measureCorpus, type Measurement } from './measure-corpus.ts';
import { medianRun } from './median.ts';
import { parseBenchOptions, type Benchmark, type BenchOptions } from './options.ts';

/** Builds of generated publications: `npm run bench -- --briefs 1000`. */
export async function measureBuilds(args: readonly string[]): Promise<void> {
  const options = parseBenchOptions(args);
  const { cards, runs, seed } = options;
  const measurements: Measurement[] = [];
  for (const briefs of options.briefs) {
    for (const benchmark of options.benchmarks) {
      measurements.push(...(await measureRepeatedly(benchmark, briefs, options)));
    }
  }
  const machine = {
    cores: availableParallelism(),
    architecture: process.arch,
    system: process.platform,
    node: process.versions.node,
  };
  if (options.json) {
    console.log(JSON.stringify({ machine, cards, runs, seed, measurements }, null, 2));
    return;
  }
  const { cores, architecture, system, node } = machine;
  const what = `${cards ? 'With' : 'Without'} cards, ${runs === 1 ? 'one run' : `median of ${String(runs)} runs`}`;
  console.log(`${what}; ${String(cores)} cores ${architecture}, ${system}, Node ${node}.\n`);
  console.log(formatTable(measurements));
}

async function measureRepeatedly(
  benchmark: Benchmark,
  briefs: number,
  { cards, runs, seed }: BenchOptions,
): Promise<Measurement[]> {
  const measured: Measurement[][] = [];
  for (let run = 1; run <= runs; run += 1) {
    // Standard output is for the result alone.
    const onState = (state: string): void => {
      console.error(`${benchmark}, ${String(briefs)} briefs, run ${String(run)}: ${state}`);
    };
    measured.push(await measureCorpus({ benchmark, briefs, cards, seed, onState }));
  }
  return medianRun(measured);
}
