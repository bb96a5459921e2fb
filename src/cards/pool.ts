import path from 'node:path';
import { PoolBroken, ProcessEnded, withProcessPool, type ProcessPool } from '../process-pool.ts';
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
  const options = {
    worker,
    processes,
    heapMegabytes: 256,
    hasLowPriority: true,
    does: 'draws social cards',
  };
  const drawOne = async (pool: ProcessPool, card: Card): Promise<Failure | undefined> => {
    const drawn = (await drawTwice(pool, card)) as Uint8Array | DrawingError;
    if (!(drawn instanceof Uint8Array)) return { card, reason: drawn.message };
    onDrawn(card, drawn);
    return undefined;
  };
  const failures = await withProcessPool(options, (pool) =>
    Promise.all(cards.map((card) => drawOne(pool, card))),
  );
  return failures.filter((failure) => failure !== undefined);
}

/** What is left of an error on its way from one process to another. */
interface DrawingError {
  readonly message: string;
}

async function drawTwice(pool: ProcessPool, card: Card): Promise<unknown> {
  const first = await settle(pool.run(card));
  if (!(first instanceof ProcessEnded)) return first;
  const second = await settle(pool.run(card));
  if (!(second instanceof ProcessEnded)) return second;
  throw new Error(
    `${card.origin}: The process that draws the social card "${card.title}" ended twice. What it said stands above; if it said nothing, the machine has run out of memory.`,
  );
}

async function settle(run: Promise<unknown>): Promise<unknown> {
  try {
    return await run;
  } catch (error) {
    if (error instanceof PoolBroken) throw error;
    return error;
  }
}
