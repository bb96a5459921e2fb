import { z } from 'zod';
import { briefForms, editionKinds } from '../domain/edition.ts';
import { parseFactReference } from '../domain/fact-reference.ts';
import { distinct, momentIn, text, webAddress } from './fields.ts';

const briefName = z.string().trim().min(1);

const mention = z
  .union([
    briefName.meta({ description: 'The file name of a brief without `.mdx`: its teaser.' }),
    z.strictObject({
      brief: briefName.meta({ description: 'The file name of a brief without `.mdx`.' }),
      form: z.enum(briefForms).default('teaser').meta({
        description: '`teaser` for summary and lead figure, `full` for the whole text.',
      }),
    }),
  ])
  .transform((given) =>
    typeof given === 'string'
      ? { slug: given, form: 'teaser' as const }
      : { slug: given.brief, form: given.form },
  );

const section = z.strictObject({
  title: text.optional().meta({ description: 'The heading. Default: the name of the topic.' }),
  topic: z.string().optional().meta({ description: 'An id from `content/topics.yaml`.' }),
  briefs: z.array(mention).min(1).meta({
    description: 'Briefs in their order: file names without `.mdx`, or `{ brief: …, form: full }`.',
  }),
});

const reference = z.string().transform((given, context) => {
  const found = parseFactReference(given);
  if (found !== undefined && !given.startsWith('#')) return found;
  const message = `"${given}" does not name a fact of a brief. Write 2025-11-12-anthropic-fluidstack#capex.`;
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

const advert = z.strictObject({
  advertiser: text.meta({ description: 'Who pays for it.' }),
  text: text.max(600).meta({ description: 'A few sentences, at most 600 characters.' }),
  url: webAddress.meta({ description: 'Where it leads: a whole web address.' }),
});

/** What the frontmatter of an edition may say. A bare date is midnight in the zone of the site. */
export function editionSchema(timeZone: string) {
  return z.strictObject({
    number: z.int().min(1).meta({ description: 'Counted from 1, in each language.' }),
    kind: z.enum(editionKinds).default('regular').meta({
      description:
        'How often it appears, in words on its card: `weekly`, `daily`, `special` for one that appears once; `regular` says nothing of it.',
    }),
    subject: line(150).meta({
      description: 'Subject of the mail and title of the page. At most 60 characters read well.',
    }),
    preheader: line(200).meta({
      description: 'What mail programs show beside the subject; standfirst of the page.',
    }),
    date: momentIn(timeZone).optional().meta({
      description:
        'A moment of the day in the file name, 2025-11-14T07:00:00+01:00. Default: its midnight.',
    }),
    sections: z.array(section).min(1).meta({
      description: 'The briefs under their headings: a topic, a title of its own, or none.',
    }),
    numbers: distinct(reference).default([]).meta({
      description: '"By the numbers": facts of briefs, 2025-11-12-anthropic-fluidstack#capex.',
    }),
    advert: advert.optional().meta({ description: 'Paid words, marked as an advertisement.' }),
    draft: z
      .boolean()
      .default(false)
      .meta({ description: 'A draft is shown in `npm run dev` only, and is never sent.' }),
  });
}

/** The frontmatter of an edition as the editor should offer it. */
export const editorSchema = editionSchema('UTC');

/** One line: what follows a line break in a subject would be read as another header of the mail. */
function line(longest: number) {
  return z
    .string()
    .trim()
    .min(1)
    .max(longest)
    .refine((given) => !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(given), {
      error: 'It must stand on one line, without control characters.',
    });
}
