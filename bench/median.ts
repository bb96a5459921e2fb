import type { Usage } from './measure.ts';

/** Several runs of the same list of measurements as one: the median of each figure. */
export function medianRun<T extends Usage>(runs: readonly (readonly T[])[]): T[] {
  const [first = []] = runs;
  return first.map((measurement, index) => {
    const same = runs.flatMap((run) => run[index] ?? []);
    return {
      ...measurement,
      milliseconds: median(same.map(({ milliseconds }) => milliseconds)),
      cpuMilliseconds: median(same.map(({ cpuMilliseconds }) => cpuMilliseconds)),
      peakBytes: median(same.map(({ peakBytes }) => peakBytes)),
      togetherPeakBytes: median(same.map(({ togetherPeakBytes }) => togetherPeakBytes)),
      stolen: medianOfKnown(same.map(({ stolen }) => stolen)),
    };
  });
}

function medianOfKnown(values: readonly (number | undefined)[]): number | undefined {
  const known = values.filter((value) => value !== undefined);
  return known.length === 0 ? undefined : median(known);
}

/** The one in the middle; of an even number of values the mean of the two in the middle. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN;
  return (upper + lower) / 2;
}
