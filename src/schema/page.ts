import { z } from 'zod';
import { partialDate } from './fields.ts';

/** What the frontmatter of a file in `content/pages/` may say. */
export const page = z.strictObject({
  title: z.string().min(1).max(300).meta({ description: 'Heading of the page.' }),
  summary: z
    .string()
    .min(1)
    .max(280)
    .meta({ description: 'One or two sentences: standfirst and description.' }),
  updated: partialDate.optional().meta({ description: 'The date that the page gives as its own.' }),
  unfilled: z.boolean().default(false).meta({
    description: 'The operator has still to fill the page in: a build for a real address warns.',
  }),
});
