import type { Brief } from './brief.ts';
import { hoursBetween, type Moment } from './dates.ts';

/** Google takes news of the last two days, and no more than these at once. */
const newsHours = 48;
const newsSize = 1000;

/** The briefs that are news at a moment: those of the last two days, in the order given. */
export function newsAt<T extends Pick<Brief, 'published'>>(
  briefs: readonly T[],
  now: Moment,
): readonly T[] {
  return briefs
    .filter(({ published }) => hoursBetween(published, now) <= newsHours)
    .slice(0, newsSize);
}
