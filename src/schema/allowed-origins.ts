import { z } from 'zod';
import { resourceKinds } from '../domain/allowed-origins.ts';
import { distinct } from './fields.ts';

const origin = z
  .string()
  .refine(isOrigin, 'Write an origin without a path, such as "https://stats.example.org".');

/** Other origins that pages may use, by what they are used for: `{ scripts: ['https://…'] }`. */
export const allowedOrigins = z.partialRecord(z.enum(resourceKinds), distinct(origin), {
  error: `Write origins by what they give: { images: ['https://…'] }; possible are ${resourceKinds.join(', ')}.`,
});

function isOrigin(text: string): boolean {
  return /^https?:\/\/[^*]+$/.test(text) && URL.parse(text)?.origin === text;
}
