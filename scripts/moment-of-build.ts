import { parseMoment } from '../src/domain/dates.ts';
import { UsageError } from './run-script.ts';

/**
 * The value of `--now` as a timestamp; without one, the present moment.
 *
 * @throws UsageError where it is neither a date nor a timestamp.
 */
export function momentOfBuild(given: string | undefined, timeZone: string): string {
  const moment = parseMoment(given ?? new Date().toISOString(), timeZone);
  if (moment !== undefined) return moment.instant;
  throw new UsageError(
    `--now takes a date or a timestamp with an offset, such as 2026-11-22; not "${given ?? ''}".`,
  );
}
