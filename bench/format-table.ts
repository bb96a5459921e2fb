import { formatColumns } from './format-columns.ts';
import { memoryHead, toMemoryCells } from './format-memory.ts';
import type { Measurement, State } from './measure-corpus.ts';
import { formatStolen } from './stolen-time.ts';

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
  'stolen',
  ...memoryHead,
  'output',
  'files',
];

/** Columns of words; all others are numbers and end on one line. */
const leftAligned = ['what', 'state'];

/** The measurements as a table for a terminal. */
export function formatTable(measurements: readonly Measurement[]): string {
  return formatColumns([head, ...measurements.map(toRow)], leftAligned);
}

function toRow(measurement: Measurement): string[] {
  const { benchmark, briefs, state, milliseconds, cpuMilliseconds, stolen, output } = measurement;
  return [
    briefs.toLocaleString('en-US'),
    benchmark,
    stateNames[state],
    `${(milliseconds / 1000).toFixed(1)} s`,
    `${(milliseconds / briefs).toFixed(1)} ms`,
    `${(cpuMilliseconds / 1000).toFixed(1)} s`,
    formatStolen(stolen),
    ...toMemoryCells(measurement),
    output === undefined ? '' : `${(output.bytes / 1e6).toFixed(1)} MB`,
    output === undefined ? '' : output.files.toLocaleString('en-US'),
  ];
}
