import type { Measurement, State } from './measure-corpus.ts';

const stateNames: Readonly<Record<State, string>> = {
  cold: 'cold',
  unchanged: 'nothing changed',
  changed: 'one brief changed',
};

const head = [
  'briefs',
  'what',
  'state',
  'wall',
  'a brief',
  'CPU',
  'peak memory',
  'output',
  'files',
];

/** Columns of words; all others are numbers and end on one line. */
const leftAligned = ['what', 'state'];

/** The measurements as a table for a terminal. */
export function formatTable(measurements: readonly Measurement[]): string {
  const rows = [head, ...measurements.map(toRow)];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const align = (cell: string, column: number): string =>
    leftAligned.includes(head[column] ?? '')
      ? cell.padEnd(widths[column] ?? 0)
      : cell.padStart(widths[column] ?? 0);
  return rows.map((row) => row.map(align).join('  ').trimEnd()).join('\n');
}

function toRow(measurement: Measurement): string[] {
  const { benchmark, briefs, state, milliseconds, cpuMilliseconds, peakBytes, output } =
    measurement;
  return [
    briefs.toLocaleString('en-US'),
    benchmark,
    stateNames[state],
    `${(milliseconds / 1000).toFixed(1)} s`,
    `${(milliseconds / briefs).toFixed(1)} ms`,
    `${(cpuMilliseconds / 1000).toFixed(1)} s`,
    megabytes(peakBytes, 0),
    output === undefined ? '' : megabytes(output.bytes, 1),
    output === undefined ? '' : output.files.toLocaleString('en-US'),
  ];
}

function megabytes(bytes: number, digits: number): string {
  return `${(bytes / 1e6).toFixed(digits)} MB`;
}
