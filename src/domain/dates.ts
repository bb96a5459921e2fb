import { Temporal } from 'temporal-polyfill';

/** A date as exact as it is known: `2026`, `2026-Q3`, `2026-05` or `2026-05-12`. */
export type PartialDate = string & { readonly partialDate: unique symbol };

/** When something was published: the day in the zone of the site, and the moment. */
export interface Moment {
  /** `2025-11-12`, in the time zone of the site. */
  readonly day: string;
  /** `2025-11-12T00:00:00+01:00`; a bare date is midnight in the zone of the site. */
  readonly instant: string;
}

const dayPattern = /^\d{4}-\d{2}-\d{2}$/;
const partialPattern = /^\d{4}(?:-Q[1-4]|-(?:0[1-9]|1[0-2])(?:-\d{2})?)?$/;

/** A date of any precision, or `undefined` where the text is none or the day does not exist. */
export function parsePartialDate(text: string): PartialDate | undefined {
  if (!partialPattern.test(text)) return undefined;
  if (dayPattern.test(text) && !exists(text)) return undefined;
  return text as PartialDate;
}

/** Whether a date is known to the day. */
export function isDay(date: PartialDate): boolean {
  return dayPattern.test(date);
}

/** The last day of a date of any precision: `2026-09-30` for `2026-Q3`. Sorts as text. */
export function endOf(date: PartialDate): string {
  const [year = '', rest, day] = date.split('-');
  if (day !== undefined) return date;
  const month =
    rest === undefined ? 12 : rest.startsWith('Q') ? Number(rest.slice(1)) * 3 : Number(rest);
  // The day before the first of the next month; Temporal takes far longer, for every comparison.
  const last = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return `${year}-${String(month).padStart(2, '0')}-${String(last)}`;
}

/** The first day of a date of any precision: `2026-07-01` for `2026-Q3`. Sorts as text. */
export function startOf(date: PartialDate): string {
  const [year = '', rest, day] = date.split('-');
  if (day !== undefined) return date;
  const month =
    rest === undefined ? 1 : rest.startsWith('Q') ? Number(rest.slice(1)) * 3 - 2 : Number(rest);
  return `${year}-${String(month).padStart(2, '0')}-01`;
}

/** A day is a date, too. */
export function toPartialDate({ day }: Moment): PartialDate {
  return day as PartialDate;
}

/**
 * A bare date, or a timestamp with an offset, as a moment.
 *
 * @param timeZone IANA name of the zone of the site.
 * @returns `undefined` where the text is neither, or names a day or an hour that does not exist.
 */
export function parseMoment(text: string, timeZone: string): Moment | undefined {
  const key = `${timeZone} ${text}`;
  const moment = moments.get(key) ?? readMoment(text, timeZone);
  if (moment !== undefined) moments.set(key, moment);
  return moment;
}

/** Schema and rules each ask for the moments of a brief, and Temporal takes long to read one. */
const moments = new Map<string, Moment>();

function readMoment(text: string, timeZone: string): Moment | undefined {
  try {
    const zoned = dayPattern.test(text)
      ? Temporal.PlainDate.from(text).toZonedDateTime(timeZone)
      : Temporal.Instant.from(text).toZonedDateTimeISO(timeZone);
    return {
      day: zoned.toPlainDate().toString(),
      instant: zoned.toString({ timeZoneName: 'never', fractionalSecondDigits: 0 }),
    };
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/**
 * A text that is known to be a moment.
 *
 * @throws Error where it is none.
 */
export function toMoment(text: string, timeZone: string): Moment {
  const moment = parseMoment(text, timeZone);
  if (moment === undefined) throw new Error(`"${text}" is not a moment.`);
  return moment;
}

/** Below zero where `a` comes before `b`. */
export function compareMoments(a: Moment, b: Moment): number {
  // The same for instants with an offset, and sorting a thousand briefs takes no time.
  return Math.sign(Date.parse(a.instant) - Date.parse(b.instant));
}

/** Hours from one moment to the other; below zero where the other one comes first. */
export function hoursBetween(from: Moment, to: Moment): number {
  return (Date.parse(to.instant) - Date.parse(from.instant)) / 3_600_000;
}

/** Whether a time zone is known to the machine. */
export function isTimeZone(name: string): boolean {
  try {
    Temporal.Now.zonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

/** A thousand briefs hold ten thousand days, and Temporal takes much longer for one. */
function exists(day: string): boolean {
  const time = Date.parse(day);
  // What does not exist is no time, or that of another day: 2026-03-02 for 2026-02-30.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}
