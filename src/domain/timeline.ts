import { endOf, type PartialDate } from './dates.ts';
import { type Pattern, solidity } from './solidity.ts';
import type { Stage } from './stage.ts';

/** Whether something happened, or is meant to. */
export const timelineKinds = ['target', 'actual'] as const;

export type TimelineKind = (typeof timelineKinds)[number];

/** A date in the story of a brief. */
export interface TimelineEntry {
  /** Unique in the brief. */
  readonly id: string;
  readonly date: PartialDate;
  /** One sentence, in the language of the file. */
  readonly label: string;
  readonly kind: TimelineKind;
  /** How far the facility of the sentence is, or is to be, at the date. */
  readonly stage?: Stage | undefined;
  /** Ids of sources of the brief; may be empty. */
  readonly sources: readonly string[];
}

/** How an entry is drawn: what is meant to happen is dashed, what happened is as solid as its stage. */
export function patternOf({ kind, stage }: Pick<TimelineEntry, 'kind' | 'stage'>): Pattern {
  if (kind === 'target') return 'dashed';
  return stage === undefined ? 'solid' : solidity.stage[stage];
}

/** The earliest first. A year is over after its months and quarters, and stands after them. */
export function sortTimeline<T extends Pick<TimelineEntry, 'date'>>(entries: readonly T[]): T[] {
  return entries.toSorted((a, b) =>
    endOf(a.date) < endOf(b.date) ? -1 : endOf(a.date) > endOf(b.date) ? 1 : 0,
  );
}
