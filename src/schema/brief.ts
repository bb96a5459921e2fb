import { z } from 'zod';
import { parseMoment, type Moment } from '../domain/dates.ts';
import { roles } from '../domain/party.ts';
import { sourceHost, sourceKinds, type Source } from '../domain/source.ts';
import { id, partialDate, webAddress } from './fields.ts';

const title = z
  .string()
  .min(1)
  .max(300)
  .meta({ description: 'Headline. At most 110 characters read well.' });

const summary = z.string().min(1).max(280).meta({
  description:
    'One or two sentences, at most 280 characters: standfirst, description, card and teaser.',
});

const source = z
  .union([
    webAddress.meta({ description: 'The address of a document; a bare address is enough.' }),
    z.strictObject({
      id: id
        .optional()
        .meta({ description: 'The name by which the brief cites it. Default: the host.' }),
      url: webAddress.meta({ description: 'The address of the document.' }),
      title: z.string().min(1).optional().meta({ description: 'The title as printed.' }),
      publisher: z.string().min(1).optional().meta({ description: 'Who published it.' }),
      kind: z.enum(sourceKinds).optional().meta({
        description: '`primary` (issued by a party or an authority) or `secondary` (about it).',
      }),
      published: partialDate.optional().meta({ description: '2025, 2025-11 or 2025-11-12.' }),
    }),
  ])
  .transform((given): Source => {
    const { url, ...rest } = typeof given === 'string' ? { url: given } : given;
    return { url, ...rest, id: ('id' in rest ? rest.id : undefined) ?? sourceHost(url) };
  });

/** A list in which nothing stands twice. */
function distinct<T extends z.ZodType>(item: T) {
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

/** What the frontmatter of a brief may say. A bare date is midnight in the zone of the site. */
export function briefSchema(timeZone: string) {
  const moment = momentIn(timeZone);
  return z.strictObject({
    title,
    summary,
    date: moment.meta({
      description:
        'Date of publication, as in the file name: 2025-11-12, or 2025-11-12T09:30:00+01:00.',
    }),
    topics: distinct(z.string()).min(1).meta({ description: 'Ids from `content/topics.yaml`.' }),
    sources: z.array(source).min(1).meta({ description: 'The documents that the brief rests on.' }),
    authors: distinct(z.string()).default([]).meta({
      description: 'Ids from `content/authors.yaml`. Default: those of `site.config.ts`.',
    }),
    parties: distinct(
      z.strictObject({
        organization: z.string().meta({ description: 'Id of a file in `content/organizations/`.' }),
        role: z.enum(roles).meta({ description: 'The role in which it takes part.' }),
      }),
    )
      .default([])
      .meta({ description: 'Organizations that take part, each in a role.' }),
    updated: moment
      .optional()
      .meta({ description: 'When the brief was last changed in substance.' }),
    draft: z
      .boolean()
      .default(false)
      .meta({ description: 'A draft is shown in `npm run dev` only.' }),
    formerly: distinct(
      z
        .string()
        .regex(
          /^\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)+$/,
          'Write the earlier name of the file without ".mdx".',
        ),
    )
      .default([])
      .meta({
        description:
          'Earlier file names without `.mdx`, the oldest first. Each becomes a redirect.',
      }),
  });
}

/** What the frontmatter of a twin may say: a brief whose other language has the sources. */
export function twinSchema(timeZone: string) {
  return z.strictObject({
    title,
    summary,
    date: momentIn(timeZone).optional().meta({ description: 'The date of the original.' }),
  });
}

/** The frontmatter of a brief as the editor should offer it: every key of an original or a twin. */
export const editorSchema = z.union([briefSchema('UTC'), twinSchema('UTC')]);

function momentIn(timeZone: string) {
  return z.string().transform((text, context): Moment => {
    const moment = parseMoment(text, timeZone);
    if (moment !== undefined) return moment;
    context.addIssue({
      code: 'custom',
      message: `"${text}" is not a date. Write 2025-11-12, or 2025-11-12T09:30:00+01:00.`,
    });
    return z.NEVER;
  });
}
