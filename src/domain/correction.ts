import type { Amount } from './amount.ts';

/** A dated, public change to something that was published. */
export interface Correction {
  readonly day: string;
  /** What was wrong and what is right, in the language of the file. */
  readonly text: string;
  /** The fact that was changed, and the amount that it had. */
  readonly changed?: { readonly fact: string; readonly was?: Amount | undefined } | undefined;
}

/** What a twin says of a correction of its original: of that day, or of the next one of that day. */
export type CorrectionWording = Pick<Correction, 'day' | 'text'>;

/** The anchors of corrections, given the latest first: `correction-2025-11-14`, the second of a day with `-2`. */
export function correctionAnchors(corrections: readonly Pick<Correction, 'day'>[]): string[] {
  const counts = new Map<string, number>();
  return corrections
    .toReversed()
    .map(({ day }) => {
      const count = (counts.get(day) ?? 0) + 1;
      counts.set(day, count);
      return `correction-${day}${count === 1 ? '' : `-${String(count)}`}`;
    })
    .toReversed();
}
