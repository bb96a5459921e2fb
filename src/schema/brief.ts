import { z } from 'zod';
import type { Language } from '../domain/language.ts';
import { openQuestions } from '../domain/open-question.ts';
import { roles } from '../domain/party.ts';
import { sourceHost, sourceKinds, type Source } from '../domain/source.ts';
import { stages } from '../domain/stage.ts';
import { timelineKinds } from '../domain/timeline.ts';
import { factSchema } from './fact.ts';
import {
  day,
  distinct,
  id,
  momentIn,
  partialDate,
  sourceIdList,
  text,
  webAddress,
} from './fields.ts';

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

/** A date in the story. */
const timelineEntry = z.strictObject({
  id: id.meta({ description: 'The name by which a twin translates it.' }),
  date: partialDate.meta({ description: '2026, 2026-Q3, 2026-05 or 2026-05-12.' }),
  label: text.meta({ description: 'One sentence: what happened, or what is meant to.' }),
  kind: z.enum(timelineKinds).meta({
    description: '`target` for what is meant to happen, `actual` for what happened.',
  }),
  stage: z.enum(stages).optional().meta({
    description: 'How far the facility of the sentence is at that date; decides how it is drawn.',
  }),
  sources: sourceIdList.default([]).meta({ description: 'Ids of sources of the brief.' }),
});

const correction = z.strictObject({
  date: day.meta({ description: 'The day of the correction: 2025-11-14.' }),
  text: text.meta({ description: 'What was wrong, and what is right.' }),
  fact: id.optional().meta({ description: 'The fact that was changed.' }),
  was: text.optional().meta({ description: 'The amount that the fact had: 40bn USD.' }),
});

const questions = distinct(z.enum(openQuestions)).default([]);

/**
 * What the frontmatter of a brief may say. A bare date is midnight in the zone of the site; the language
 * decides how amounts may be written.
 */
export function briefSchema(timeZone: string, language: Language) {
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
    facts: z
      .array(factSchema(language))
      .default([])
      .meta({ description: 'The numbers of the brief, the most important one first.' }),
    timeline: z
      .array(timelineEntry)
      .default([])
      .meta({ description: 'Dates of the story, each with a sentence.' }),
    notDisclosed: questions.meta({
      description: 'What was asked or expected, and not given: `capacity`, `funding-source`, …',
    }),
    notKnown: questions.meta({ description: 'What we do not know: `operator`, …' }),
    corrections: z.array(correction).default([]).meta({
      description: 'Public changes to what was published, the first one first.',
    }),
    updated: moment.optional().meta({
      description: 'When the brief was last changed in substance. Default: the last correction.',
    }),
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

const wordings = z.record(id, text).default({});

/** What the frontmatter of a twin may say: a brief whose other language has the sources. */
export function twinSchema(timeZone: string) {
  return z.strictObject({
    title,
    summary,
    date: momentIn(timeZone).optional().meta({ description: 'The date of the original.' }),
    labels: z
      .strictObject({
        facts: wordings.meta({ description: 'Labels of facts, by their ids.' }),
        timeline: wordings.meta({ description: 'Sentences of the timeline, by their ids.' }),
      })
      .default({ facts: {}, timeline: {} })
      .meta({ description: 'The labels of the original in this language.' }),
    corrections: z
      .array(correction.pick({ date: true, text: true }))
      .default([])
      .meta({
        description: 'The corrections of the original in this language, by date.',
      }),
  });
}

/** The frontmatter of a brief as the editor should offer it: every key of an original or a twin. */
export const editorSchema = z.union([briefSchema('UTC', 'en'), twinSchema('UTC')]);
