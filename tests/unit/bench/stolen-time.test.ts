import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { countStolenTime } from '../../../bench/stolen-time.ts';

test('the share of what the host gave to others counts from the start, of the time of all cores', () => {
  const stat = statFile('cpu  100 0 50 800 10 0 5 1000 70 30');
  const stolen = countStolenTime(stat);
  writeFileSync(stat, 'cpu  130 5 60 845 10 0 5 1100 99 60\ncpu0 1 2 3 4 5 6 7 8 9 10\n');
  // Of 190 ticks 100; what guests took is not counted twice.
  expect(stolen()).toBeCloseTo(100 / 190, 10);
});

test('where nothing was stolen the share is zero', () => {
  const stat = statFile('cpu  100 0 50 800 10 0 5 7 0 0');
  const stolen = countStolenTime(stat);
  writeFileSync(stat, 'cpu  130 0 50 800 10 0 5 7 0 0\n');
  expect(stolen()).toBe(0);
});

test.each([
  ['there is no such file', undefined],
  ['a kernel does not tell', 'cpu  100 0 50 800'],
  ['the file holds something else', 'no numbers here at all, and more words than that'],
])('where %s there is no figure', (_, line) => {
  const stat = line === undefined ? path.join(tmpdir(), 'baseload-no-such-file') : statFile(line);
  expect(countStolenTime(stat)()).toBeUndefined();
});

function statFile(line: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'baseload-stat-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const file = path.join(folder, 'stat');
  writeFileSync(file, `${line}\n`);
  return file;
}
