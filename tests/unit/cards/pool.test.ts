import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import type { Card } from '../../../src/cards/card.ts';
import { drawInPool } from '../../../src/cards/pool.ts';
import { briefCard } from './cards.ts';

function workerNamed(name: string): string {
  return path.resolve(`tests/support/workers/${name}.ts`);
}

async function drawWith(worker: string, titles: readonly string[]): Promise<string[]> {
  const cards = titles.map((title) => briefCard({ title }));
  const drawn: string[] = [];
  const keep = (_: Card, png: Uint8Array): void => {
    drawn.push(new TextDecoder().decode(png));
  };
  await drawInPool(cards, keep, { processes: 1, worker: workerNamed(worker) });
  return drawn.toSorted();
}

test('draws a card again whose process died, and all others', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'cards-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const fatal = path.join(folder, 'died');
  expect(await drawWith('dies-once', ['a', fatal, 'b', 'c'])).toEqual([fatal, 'a', 'b', 'c']);
});

test('gives up at a card over which processes die twice, and names it and its file', async () => {
  await expect(drawWith('dies-always', ['Ein Titel'])).rejects.toThrow(
    'content/briefs/de/2025-11-12-anthropic-fluidstack.mdx: The process that draws the social card "Ein Titel" ended twice. ' +
      'What it said stands above; if it said nothing, the machine has run out of memory.',
  );
});

test('does not wait for processes that cannot start', async () => {
  await expect(drawWith('cannot-start', ['a', 'b', 'c'])).rejects.toThrow(
    /^A process that draws social cards ended\. What it said stands above\.$/,
  );
});

test('gives back the cards that cannot be drawn, and draws the others', async () => {
  const cards = ['Strom', '\u{10FFFD}', 'Wasser'].map((title) => briefCard({ title }));
  const drawn: string[] = [];
  const keep = (card: Card, png: Uint8Array): void => {
    drawn.push(card.title);
    expect(Buffer.from(png).toString('latin1', 1, 4)).toBe('PNG');
  };
  const failures = await drawInPool(cards, keep, { processes: 2 });
  expect(drawn.toSorted()).toEqual(['Strom', 'Wasser']);
  expect(failures.map(({ card, reason }) => [card.title, reason])).toEqual([
    ['\u{10FFFD}', expect.stringContaining('U+10FFFD') as string],
  ]);
});
