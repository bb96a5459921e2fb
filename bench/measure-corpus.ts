import { rm } from 'node:fs/promises';
import path from 'node:path';
import { cacheFolder } from '../src/build-inputs.ts';
import { changeOne, writeCorpus } from './corpus.ts';
import { measureFolder, type FolderSize } from './folder-size.ts';
import { measure, type Usage } from './measure.ts';
import type { Benchmark } from './options.ts';
import { corpusMoment } from './story.ts';

/** What a build finds: no caches at all, those of the same briefs, those of all briefs but one. */
export const states = ['cold', 'unchanged', 'changed'] as const;

export type State = (typeof states)[number];

export interface Measurement extends Usage {
  readonly benchmark: Benchmark;
  readonly briefs: number;
  readonly state: State;
  /** What a build wrote. */
  readonly output?: FolderSize;
}

export interface CorpusRun {
  readonly benchmark: Benchmark;
  readonly briefs: number;
  readonly cards: boolean;
  readonly seed: number;
  /** Told before each measurement. */
  readonly onState: (state: State) => void;
}

/** Below the caches: nothing looks for sources, formats or checks there. */
const workFolder = path.resolve('.cache/bench');

/** Writes a corpus and measures one benchmark on it in all states. Leaves no file behind. */
export async function measureCorpus(run: CorpusRun): Promise<Measurement[]> {
  const publication = path.join(workFolder, 'publication');
  const out = path.join(workFolder, 'out');
  const cleanUp = async (): Promise<void> => {
    await rm(workFolder, { recursive: true, force: true });
    await rm(cacheFolder(publication), { recursive: true, force: true });
  };
  await cleanUp();
  try {
    await writeCorpus(publication, run);
    const measurements: Measurement[] = [];
    for (const state of states) {
      run.onState(state);
      if (state === 'changed') await changeOne(publication);
      measurements.push(await measureState(run, state, publication, out));
    }
    return measurements;
  } finally {
    await cleanUp();
  }
}

async function measureState(
  { benchmark, briefs, cards }: CorpusRun,
  state: State,
  publication: string,
  out: string,
): Promise<Measurement> {
  const subject = { benchmark, briefs, state };
  if (benchmark === 'check') {
    return { ...subject, ...(await measure('scripts/check.ts', ['--publication', publication])) };
  }
  const usage = await measure('scripts/build.ts', [
    ...['--publication', publication],
    ...['--out', out],
    ...['--now', corpusMoment],
    ...(cards ? [] : ['--no-cards']),
  ]);
  return { ...subject, ...usage, output: await measureFolder(out) };
}
