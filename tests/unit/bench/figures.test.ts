import { expect, test } from 'vitest';
import { toMemoryCells } from '../../../bench/format-memory.ts';
import { formatTable } from '../../../bench/format-table.ts';
import type { Measurement } from '../../../bench/measure-corpus.ts';
import { medianRun } from '../../../bench/median.ts';
import { formatStolen } from '../../../bench/stolen-time.ts';

const cold: Measurement = {
  benchmark: 'build',
  briefs: 1000,
  state: 'cold',
  milliseconds: 12_340,
  cpuMilliseconds: 20_000,
  peakBytes: 812_000_000,
  togetherPeakBytes: 1_095_000_000,
  togetherIs: 'sampled',
  stolen: 0.125,
  output: { files: 1234, bytes: 38_260_000 },
};

test('the table shows a measurement in a row with units', () => {
  expect(formatTable([cold])).toBe(
    [
      'briefs  what   state    wall  a brief     CPU  stolen  largest process  all processes   output  files',
      ' 1,000  build  cold   12.3 s  12.3 ms  20.0 s    13 %           812 MB        1095 MB  38.3 MB  1,234',
    ].join('\n'),
  );
});

test('memory of all processes that could only be summed says that it is a limit', () => {
  expect(toMemoryCells({ ...cold, togetherIs: 'summed' })).toEqual(['812 MB', '≤ 1095 MB']);
});

test('several runs give the median of each figure', () => {
  const runs = [30, 10, 20].map((milliseconds) => [{ ...cold, milliseconds }]);
  expect(medianRun(runs)).toEqual([{ ...cold, milliseconds: 20 }]);
  expect(medianRun(runs.slice(0, 2))).toEqual([{ ...cold, milliseconds: 20 }]);
  const memory = [3, 1, 2].map((togetherPeakBytes) => [{ ...cold, togetherPeakBytes }]);
  expect(medianRun(memory)).toEqual([{ ...cold, togetherPeakBytes: 2 }]);
  const stolen = [0.5, undefined, 0.1, 0.4].map((share) => [{ ...cold, stolen: share }]);
  expect(medianRun(stolen)).toEqual([{ ...cold, stolen: 0.4 }]);
  expect(medianRun([[{ ...cold, stolen: undefined }]])[0]?.stolen).toBeUndefined();
});

test('where the system does not tell what was stolen, the cell is empty', () => {
  expect(formatStolen(undefined)).toBe('');
  expect(formatStolen(0)).toBe('0 %');
});
