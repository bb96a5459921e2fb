import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { runScript } from '../../scripts/run-script.ts';
import { sampleCards } from './sample-cards.ts';
import { ways } from './ways.ts';

/** What drawing took, without the start of the process. */
export interface DrawingReport {
  readonly milliseconds: number;
  /** Of this process alone. */
  readonly cpuMilliseconds: number;
  /** Of each card. */
  readonly bytes: readonly number[];
}

/** Draws sample cards in one way, in a process of its own, and leaves a report and the first card behind. */
await runScript(async () => {
  const { values } = parseArgs({
    options: {
      way: { type: 'string', default: '' },
      cards: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
      folder: { type: 'string', default: '' },
    },
  });
  const way = Object.entries(ways).find(([name]) => name === values.way)?.[1];
  if (way === undefined) throw new Error(`There is no way "${values.way}" to draw cards.`);
  const cards = sampleCards(Number(values.cards), Number(values.seed));
  const bytes: number[] = [];
  const start = performance.now();
  const cpu = process.cpuUsage();
  await way(cards, path.join(values.folder, 'cache'), (png) => {
    if (bytes.length === 0) writeFileSync(path.join(values.folder, `${values.way}.png`), png);
    bytes.push(png.length);
  });
  const { user, system } = process.cpuUsage(cpu);
  const report: DrawingReport = {
    milliseconds: performance.now() - start,
    cpuMilliseconds: (user + system) / 1000,
    bytes,
  };
  writeFileSync(path.join(values.folder, 'report.json'), JSON.stringify(report));
});
