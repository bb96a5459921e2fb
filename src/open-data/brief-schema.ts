import { z } from 'zod';
import { authorKinds } from '../domain/author.ts';
import { qualifiers } from '../domain/amount.ts';
import { bases } from '../domain/basis.ts';
import { metrics } from '../domain/metric.ts';
import { openQuestions } from '../domain/open-question.ts';
import { organizationKinds } from '../domain/organization.ts';
import { roles } from '../domain/party.ts';
import { sourceKinds } from '../domain/source.ts';
import { stages } from '../domain/stage.ts';
import { timelineKinds } from '../domain/timeline.ts';

const address = z.string().regex(/^https?:\/\//);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const instant = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/)
  .meta({ description: 'ISO 8601 with offset, to the second.' });
const partialDate = z
  .string()
  .regex(/^\d{4}(?:-Q[1-4]|-\d{2}(?:-\d{2})?)?$/)
  .meta({
    description: 'As exact as it is known: `2026`, `2026-Q3`, `2026-05` or `2026-05-12`.',
  });
const decimal = z
  .string()
  .regex(/^\d+(?:\.\d+)?$/)
  .meta({ description: 'An exact decimal: a text, so that no digit is lost.' });

const name = z.strictObject({ id: z.string(), name: z.string() });
const sourceIds = z.array(z.string()).meta({ description: 'Ids of `sources`.' });

const organization = z.strictObject({
  id: z.string(),
  name: z.string(),
  kind: z.enum(organizationKinds),
  country: z.string().optional().meta({ description: 'ISO 3166-1 alpha-2.' }),
  website: address.optional(),
  url: address.meta({ description: 'Its page on this site.' }),
});

const amount = z
  .strictObject({
    text: z
      .string()
      .meta({ description: 'As it was written, in one spelling: `up to 1.5bn CHF`.' }),
    qualifier: z
      .enum(qualifiers)
      .meta({ description: 'What limits the number; `exact` is nothing.' }),
    value: decimal.meta({ description: 'The number, or the lower end of a range.' }),
    upper: decimal.optional().meta({ description: 'The upper end of a range.' }),
    unit: z.string().meta({
      description: 'The stated unit: an ISO 4217 code, `GW`, `USD/MWh`, …; `plain` is none.',
    }),
    base: z.strictObject({ value: decimal, upper: decimal.optional(), unit: z.string() }).meta({
      description:
        'The same in the base unit of its dimension, for comparisons: of power MW, of energy MWh, of area m2, of volume m3. It may show more digits than are known.',
    }),
  })
  .meta({ description: 'A number with its unit, exactly as stated; scales are written out.' });

const fact = z.strictObject({
  id: z.string(),
  metric: z.enum(metrics),
  label: z
    .string()
    .optional()
    .meta({ description: 'What the number is about, where the metric does not say it.' }),
  amount,
  basis: z.enum(bases).meta({ description: 'How firm or how well known the number is.' }),
  of: name.optional().meta({ description: 'The organization that the number is about.' }),
  saidBy: z.string().meta({ description: 'Who states the number.' }),
  with: z.array(name).meta({ description: 'Organizations on the other side of a contract.' }),
  facility: name.optional(),
  period: partialDate.optional().meta({ description: 'The time that the number covers.' }),
  asOf: partialDate.meta({ description: 'When the number was true.' }),
  context: z.boolean().meta({
    description: 'Whether the number is there for comparison only. Never add it to anything.',
  }),
  overlaps: z.array(z.strictObject({ brief: z.string(), fact: z.string() })).meta({
    description: 'Facts that count some of the same thing: never sum them with this one.',
  }),
  sources: sourceIds,
});

const timelineEntry = z.strictObject({
  id: z.string(),
  date: partialDate,
  label: z.string(),
  language: z.string(),
  kind: z.enum(timelineKinds).meta({ description: 'Whether it happened or is meant to.' }),
  stage: z.enum(stages).optional(),
  sources: sourceIds,
});

const source = z.strictObject({
  id: z.string(),
  number: z.int().positive().meta({ description: 'The number under which the text cites it.' }),
  url: address,
  title: z.string().optional(),
  publisher: z.string().optional(),
  kind: z.enum(sourceKinds).optional(),
  published: partialDate.optional(),
});

const correction = z.strictObject({
  date: day,
  text: z.string(),
  language: z.string(),
  fact: z.string().optional().meta({ description: 'Id of the fact that was changed.' }),
  was: amount.optional(),
});

const translation = z.strictObject({ language: z.string(), url: address, data: address });

/** What the JSON of a brief holds. The published JSON Schema and the type of the data are made of it. */
export const briefSchema = z
  .strictObject({
    $schema: address,
    id: z
      .string()
      .regex(/^tag:/)
      .meta({ description: 'Permanent: it outlives title and address.' }),
    language: z.string().meta({ description: 'ISO 639-1 code of all texts that name no other.' }),
    url: address.meta({ description: 'The page for readers.' }),
    markdown: address.meta({ description: 'The whole text as Markdown.' }),
    title: z.string(),
    summary: z.string(),
    published: instant,
    updated: instant.optional(),
    publisher: z.strictObject({ name: z.string(), url: address }),
    authors: z.array(name.extend({ kind: z.enum(authorKinds) })),
    topics: z.array(name),
    parties: z.array(z.strictObject({ organization, roles: z.array(z.enum(roles)) })),
    facts: z.array(fact),
    timeline: z.array(timelineEntry).meta({ description: 'The earliest first.' }),
    notDisclosed: z
      .array(z.enum(openQuestions))
      .meta({ description: 'Asked or expected, and not given.' }),
    notKnown: z
      .array(z.enum(openQuestions))
      .meta({ description: 'What the publication does not know.' }),
    sources: z.array(source),
    corrections: z.array(correction).meta({ description: 'The latest first.' }),
    translations: z.array(translation).meta({ description: 'The same brief in other languages.' }),
  })
  .meta({ title: 'Infrastructure brief', description: 'A brief with its facts and sources.' });

export type BriefData = z.infer<typeof briefSchema>;

export type AmountData = z.infer<typeof amount>;

/** The JSON Schema of the JSON of briefs. */
export function renderBriefSchema(schemaAddress: string): string {
  const schema = z.toJSONSchema(briefSchema, { target: 'draft-2020-12' });
  return `${JSON.stringify({ $id: schemaAddress, ...schema }, null, 2)}\n`;
}
