import type { Usage } from './measure.ts';

/** The heads of the columns that `toMemoryCells` fills. */
export const memoryHead = ['largest process', 'all processes'] as const;

/** A sum of peaks shows as what it is: `≤ 620 MB`. */
export function toMemoryCells({
  peakBytes,
  togetherPeakBytes,
  togetherIs,
}: Pick<Usage, 'peakBytes' | 'togetherPeakBytes' | 'togetherIs'>): string[] {
  const mark = togetherIs === 'summed' ? '≤ ' : '';
  return [megabytes(peakBytes), `${mark}${megabytes(togetherPeakBytes)}`];
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}
