import { setImmediate } from 'node:timers/promises';
import type { Card } from './card.ts';
import { renderCard } from './render-card.ts';

/** Draws a card in a process of the pool. */
export default async function draw(card: Card): Promise<Uint8Array> {
  const png = await renderCard(card);
  // Pixels lie outside the heap, and are given back only between two turns of the event loop: without one, memory
  // grows by 6 MB for each card.
  await setImmediate();
  return png;
}

// The pool ends its processes by this signal, and what a signal ends does not keep what it has compiled for the next one.
process.once('SIGTERM', () => process.exit());
