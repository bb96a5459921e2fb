import { expect, test } from 'vitest';
import { startProgress } from '../../../src/cards/progress.ts';

function run(isTTY: boolean, steps: number, millisecondsPerStep: number): string[] {
  const written: string[] = [];
  let moment = 5000;
  const output = { isTTY, write: (text: string) => written.push(text) };
  const progress = startProgress(1200, output, () => moment);
  for (let step = 0; step < steps; step += 1) {
    moment += millisecondsPerStep;
    progress.step();
  }
  progress.end();
  return written;
}

test('says in a terminal how many are drawn and how fast, in one line that changes', () => {
  expect(run(true, 3, 100)).toEqual([
    '\r1 of 1,200 social cards drawn, 10 a second\u001B[K',
    '\r2 of 1,200 social cards drawn, 10 a second\u001B[K',
    '\r3 of 1,200 social cards drawn, 10 a second\u001B[K',
    '\rDrew 3 social cards in 0.3 s, 10 a second.\u001B[K\n',
  ]);
});

test('does not write more often than a person can read', () => {
  expect(run(true, 1200, 1)).toHaveLength(13);
});

test('says it in a log every ten seconds, and at the end', () => {
  expect(run(false, 5, 4000)).toEqual([
    '3 of 1,200 social cards drawn, 0.3 a second\n',
    'Drew 5 social cards in 20.0 s, 0.3 a second.\n',
  ]);
});

test('says it once of what is quick', () => {
  expect(run(false, 1, 20)).toEqual(['Drew 1 social card in 0.0 s, 50 a second.\n']);
});

test('says nothing where no card could be drawn', () => {
  expect(run(false, 0, 20)).toEqual([]);
});
