import { z } from 'zod';
import { parsePartialDate } from '../domain/dates.ts';

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
