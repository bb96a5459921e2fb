import {
  compareMoments,
  endOf,
  isDay,
  parseMoment,
  parsePartialDate,
  startOf,
  type Moment,
} from '../../domain/dates.ts';
import type { Problem } from '../../domain/problem.ts';
import { fileError, type FileProblem } from '../file-problem.ts';
import { frontmatterError, type MdxFile } from '../mdx-file.ts';
import type { Stated } from '../stated.ts';
import type { YamlText } from '../yaml-text.ts';

/**
 * A brief is published, then corrected, each correction after the one before, and updated last. What
 * it says has happened did not begin after that.
 */
export function checkDates(file: MdxFile, stated: Stated, timeZone: string): Problem[] {
  return [
    ...checkCorrections(file, stated, timeZone),
    ...checkUpdated(file, stated, timeZone),
    ...checkHappened(file, stated, timeZone),
  ];
}

function checkCorrections(file: MdxFile, stated: Stated, timeZone: string): Problem[] {
  if (stated.corrections.length === 0) return [];
  const published = momentOf(stated.date, timeZone)?.day;
  const days = stated.corrections.map(({ date }) => dayOf(date));
  return days.flatMap((day, index) => {
    if (day === undefined) return [];
    const report = (message: string, hint: string): Problem[] => [
      frontmatterError(file, ['corrections', index, 'date'], 'date-order', message, hint),
    ];
    if (published !== undefined && day < published) {
      const message = `The correction is of ${day}, but the brief was published on ${published}.`;
      return report(message, `date: ${published}`);
    }
    const before = days.slice(0, index).findLast((one) => one !== undefined);
    if (before === undefined || before <= day) return [];
    const message = `The correction of ${day} stands behind that of ${before}.`;
    return report(message, `Move it before that of ${before}: the first correction stands first.`);
  });
}

function checkUpdated(file: MdxFile, stated: Stated, timeZone: string): Problem[] {
  const updated = momentOf(stated.updated, timeZone);
  if (updated === undefined) return [];
  const published = momentOf(stated.date, timeZone);
  const corrected = stated.corrections
    .flatMap(({ date }) => dayOf(date) ?? [])
    .toSorted()
    .at(-1);
  const report = (message: string, day: string): Problem[] => [
    frontmatterError(file, ['updated'], 'date-order', message, `updated: ${day}`),
  ];
  // A bare day is midnight, but means any time of that day.
  const isSameDay = updated.day === published?.day && stated.updated === updated.day;
  if (published !== undefined && !isSameDay && compareMoments(updated, published) < 0) {
    const message = `The brief was updated on ${updated.day}, before it was published on ${published.day}.`;
    return report(message, corrected ?? published.day);
  }
  if (corrected === undefined || corrected <= updated.day) return [];
  const message = `The brief was updated on ${updated.day}, before its correction of ${corrected}.`;
  return report(message, corrected);
}

function checkHappened(file: MdxFile, stated: Stated, timeZone: string): Problem[] {
  const moments = [stated.date, stated.updated].map((text) => momentOf(text, timeZone)?.day);
  const last = [...moments, ...stated.corrections.map(({ date }) => dayOf(date))]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1);
  if (last === undefined) return [];
  return stated.timeline.flatMap(({ kind, date: text }, index) => {
    const date = kind === 'actual' ? parsePartialDate(text) : undefined;
    if (date === undefined || startOf(date) <= last) return [];
    const message = `The brief is of ${last}, but says that something of ${date} has happened.`;
    const hint = `Write kind: target. If it has happened since, say when the brief was changed: updated: ${endOf(date)}`;
    return [frontmatterError(file, ['timeline', index, 'date'], 'date-order', message, hint)];
  });
}

/** The stages of a facility stand in the order of their dates, as far as these are known. */
export function checkStageOrder(yaml: YamlText): FileProblem[] {
  const stages = (yaml.value as { stages?: unknown } | null | undefined)?.stages;
  if (!Array.isArray(stages)) return [];
  const dates = stages.map((stage: unknown) => {
    const date = (stage as { date?: unknown } | null | undefined)?.date;
    return typeof date === 'string' || typeof date === 'number'
      ? parsePartialDate(String(date))
      : undefined;
  });
  return dates.flatMap((date, index) => {
    const before = dates.slice(0, index).findLast((one) => one !== undefined);
    if (date === undefined || before === undefined || endOf(date) >= startOf(before)) return [];
    const place = yaml.placeOf(['stages', index, 'date']);
    const message = `The stage of ${date} stands behind that of ${before}.`;
    const hint = `Move it before that of ${before}: the earliest stage stands first.`;
    return [fileError('date-order', place, message, hint)];
  });
}

/** Of a text that is not there it is cheaper not to ask. */
function momentOf(text: string | undefined, timeZone: string): Moment | undefined {
  return text === undefined ? undefined : parseMoment(text, timeZone);
}

function dayOf(text: string): string | undefined {
  const date = parsePartialDate(text);
  return date !== undefined && isDay(date) ? date : undefined;
}
