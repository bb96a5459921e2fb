import { z } from 'zod';
import { isDay, parseMoment, parsePartialDate, type Moment } from '../domain/dates.ts';

/** An ISO 639-1 code. */
export const languageCode = z
  .string()
  .regex(/^[a-z]{2}$/, 'Write a language code of two small letters, such as "de".');

/** A text in one or more languages: `{ de: …, en: … }`. */
export const localizedText = z.record(languageCode, z.string().min(1));

/** An id as file names and keys use it: small letters, digits and hyphens. */
export const id = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'Write small letters, digits and single hyphens, such as "data-centers".',
  );

/** A text that says something. */
export const text = z.string().trim().min(1);

/** Ids, none of them twice. */
export const idList = distinct(id);

/** Ids of sources: that of a bare address is its host, with points. */
export const sourceIdList = distinct(text);

/** A list in which nothing stands twice. */
export function distinct<T extends z.ZodType>(item: T) {
  return z.array(item).superRefine((items, context) => {
    items.forEach((one, index) => {
      if (items.findIndex((other) => isDeepEqual(other, one)) === index) return;
      const message = `It is there twice. Delete one of the two.`;
      context.addIssue({ code: 'custom', path: [index], message });
    });
  });
}

function isDeepEqual(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A web address with its scheme. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'Write the whole web address, such as "https://example.org/report".',
});

/** A date of any precision. YAML reads a bare year as a number, so a number of four digits is one too. */
export const partialDate = z
  .union([z.string(), z.int()])
  .transform(String)
  .transform((text, context) => {
    const date = parsePartialDate(text);
    if (date !== undefined) return date;
    context.addIssue({
      code: 'custom',
      message: `"${text}" is not a date. Write 2026, 2026-Q3, 2026-05 or 2026-05-12.`,
    });
    return z.NEVER;
  });

/** A date that is known to the day. */
export const day = z.string().transform((given, context) => {
  const date = parsePartialDate(given);
  if (date !== undefined && isDay(date)) return date;
  context.addIssue({ code: 'custom', message: `"${given}" is not a day. Write 2025-11-14.` });
  return z.NEVER;
});

/** A date, or a timestamp with an offset, as a moment; a bare date is midnight in the zone. */
export function momentIn(timeZone: string) {
  return z.string().transform((given, context): Moment => {
    const moment = parseMoment(given, timeZone);
    if (moment !== undefined) return moment;
    context.addIssue({
      code: 'custom',
      message: `"${given}" is not a date. Write 2025-11-12, or 2025-11-12T09:30:00+01:00.`,
    });
    return z.NEVER;
  });
}
