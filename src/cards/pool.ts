import path from 'node:path';
import { Tinypool } from 'tinypool';
import type { Card } from './card.ts';

export interface PoolOptions {
  /** How many processes draw at the same time. */
  readonly processes: number;
  /** Absolute; the module that draws, by default `card-worker.ts`. */
  readonly worker?: string | undefined;
}

/** A card that could not be drawn, and why. */
export interface Failure {
  readonly card: Card;
  readonly reason: string;
}

/**
 * Draws cards on several cores. Each process draws in a small heap and ends afterwards, so the build keeps its memory;
 * where one dies, only its card is drawn again.
 *
 * @param onDrawn Told of each card as soon as it is drawn.
 * @returns The cards that could not be drawn, in their order.
 * @throws Error where a process dies over the same card twice, or cannot start.
 */
export async function drawInPool(
  cards: readonly Card[],
  onDrawn: (card: Card, png: Uint8Array) => void,
  { processes, worker = path.resolve('src/cards/card-worker.ts') }: PoolOptions,
): Promise<Failure[]> {
  const pool = new Tinypool({
    filename: worker,
    runtime: 'child_process',
    // The same number, so that one that dies is replaced.
    minThreads: processes,
    maxThreads: processes,
    execArgv: ['--max-old-space-size=256', '--max-semi-space-size=8'],
    env: environment(),
    serialization: 'advanced',
  });
  // A process that dies without a card would be waited for in vain.
  const broken = new Promise<never>((_, reject) =>
    pool.on('error', (cause) => {
      const message = 'A process that draws social cards ended. What it said stands above.';
      reject(new Error(message, { cause }));
    }),
  );
  const drawOne = async (card: Card): Promise<Failure | undefined> => {
    const drawn = (await drawTwice(pool, card)) as Uint8Array | DrawingError;
    if (!(drawn instanceof Uint8Array)) return { card, reason: drawn.message };
    onDrawn(card, drawn);
    return undefined;
  };
  try {
    const failures = await Promise.race([Promise.all(cards.map(drawOne)), broken]);
    return failures.filter((failure) => failure !== undefined);
  } finally {
    await pool.destroy();
  }
}

/** What is left of an error on its way from one process to another. */
interface DrawingError {
  readonly message: string;
}

async function drawTwice(pool: Tinypool, card: Card): Promise<unknown> {
  const first = await settle(pool.run(card));
  const second = isDeath(first) ? await settle(pool.run(card)) : first;
  if (!isDeath(second)) return second;
  throw new Error(
    `${card.origin}: The process that draws the social card "${card.title}" ended twice. What it said stands above; if it said nothing, the machine has run out of memory.`,
  );
}

async function settle(run: Promise<unknown>): Promise<unknown> {
  try {
    return await run;
  } catch (error) {
    return error;
  }
}

/** What the pool says of a process that ends. An error that a process reports is no longer an `Error`. */
function isDeath(result: unknown): boolean {
  return result instanceof Error && result.message === 'Worker exited unexpectedly';
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
