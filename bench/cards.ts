import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import type { DrawingReport } from './cards/draw.ts';
import type { WayName } from './cards/ways.ts';
import { formatColumns } from './format-columns.ts';
import { memoryHead, toMemoryCells } from './format-memory.ts';
import { measure, type Usage } from './measure.ts';
import { parseOptions, seedOption } from './parse-options.ts';
import { formatStolen } from './stolen-time.ts';

interface Run {
  readonly name: string;
  readonly way: WayName;
  /** Whether it draws all cards or a part: what is slow is measured on fewer. */
  readonly part: 'all' | 'some';
}

const runs: readonly Run[] = [
  { name: 'one thread', way: 'one thread', part: 'some' },
  { name: 'a build, cold', way: 'build', part: 'all' },
  { name: 'a build, nothing changed', way: 'build', part: 'all' },
  { name: 'the common way', way: 'the common way', part: 'some' },
  { name: 'Takumi, one thread', way: 'takumi', part: 'some' },
];

/** Social cards: `npm run bench -- cards --cards 1000 --some 200 --seed 1`. */
export async function measureCards(args: readonly string[]): Promise<void> {
  const { cards, some, seed } = parseOptions(args, {
    cards: { usual: 1000, least: 1, most: 100_000 },
    some: { usual: 200, least: 1, most: 100_000 },
    seed: seedOption,
  });
  const counts = { all: cards, some };
  const folder = await mkdtemp(path.join(tmpdir(), 'baseload-cards-'));
  try {
    const rows: string[][] = [];
    for (const { name, way, part } of runs) {
      console.error(`${name}: ${counts[part].toLocaleString('en-US')} cards`);
      const options = ['--way', way, '--cards', String(counts[part]), '--seed', String(seed)];
      const usage = await measure('bench/cards/draw.ts', [...options, '--folder', folder]);
      const report = await readFile(path.join(folder, 'report.json'), 'utf8');
      rows.push([name, ...toCells(JSON.parse(report) as DrawingReport, usage)]);
    }
    console.log(
      `${String(availableParallelism())} cores ${process.arch}, ${process.platform}, Node ${process.versions.node}.\n`,
    );
    console.log(formatColumns([head, ...rows], ['way']));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const head = [
  'way',
  'cards',
  'wall',
  'a card',
  'a second',
  'CPU',
  'stolen',
  ...memoryHead,
  'median',
  'largest',
];

function toCells({ milliseconds, bytes }: DrawingReport, usage: Usage): string[] {
  const sizes = bytes.toSorted((a, b) => a - b);
  const size = (share: number): string =>
    kilobytes(sizes[Math.floor((sizes.length - 1) * share)] ?? 0);
  return [
    bytes.length.toLocaleString('en-US'),
    `${(milliseconds / 1000).toFixed(2)} s`,
    `${(milliseconds / bytes.length).toFixed(1)} ms`,
    ((bytes.length / milliseconds) * 1000).toFixed(0),
    `${(usage.cpuMilliseconds / 1000).toFixed(1)} s`,
    formatStolen(usage.stolen),
    ...toMemoryCells(usage),
    size(0.5),
    size(1),
  ];
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
