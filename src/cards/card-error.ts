import type { Failure } from './pool.ts';

/** Cards that could not be drawn; the message names each, and why. */
export class CardError extends Error {
  override readonly name = 'CardError';

  constructor(failures: readonly Failure[]) {
    const lines = failures.map(({ card, reason }) =>
      reason.startsWith(`${card.origin}:`) ? reason : `${card.origin}: ${reason}`,
    );
    const what =
      failures.length === 1 ? 'A social card' : `${String(failures.length)} social cards`;
    super([`${what} could not be drawn.`, ...new Set(lines)].join('\n'));
  }
}
