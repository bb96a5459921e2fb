import { z } from 'zod';
import { bases } from '../domain/basis.ts';
import type { FactParts } from '../domain/fact.ts';
import { parseFactReference } from '../domain/fact-reference.ts';
import type { Language } from '../domain/language.ts';
import { metrics } from '../domain/metric.ts';
import { parseAmount } from '../domain/parse-amount.ts';
import { id, idList, partialDate, sourceIdList, text } from './fields.ts';

/** A fact as a file states it: without `sources` it rests on the only source of the brief. */
export type StatedFact = Omit<FactParts, 'sources'> & {
  readonly sources?: readonly string[] | undefined;
};

const metric = z.enum(metrics).meta({
  description: 'What is measured: `capex`, `capacity-it`, `jobs-permanent`, … Decides the unit.',
});

const amount = text.meta({
  description: '`50bn USD`, `2.2 GW`, `more than 300000 customers`, `170m..267.9m USD`.',
});

const reference = z.string().transform((given, context) => {
  const found = parseFactReference(given);
  if (found !== undefined) return found;
  context.addIssue({
    code: 'custom',
    message: `"${given}" does not name a fact. Write 2025-10-29-project-rainier#capex, or #capex for one of this brief.`,
  });
  return z.NEVER;
});

/** A number of a brief, in a file of a language, which decides how an amount may be written. */
export function factSchema(language: Language) {
  return z
    .strictObject({
      id: id.meta({ description: 'The name by which the brief and others refer to it.' }),
      metric,
      amount,
      basis: z.enum(bases).meta({
        description:
          'How firm it is: `announced`, `contracted`, `reported`, `disclosed`, … A word of the table in docs/publishing.md.',
      }),
      label: text.optional().meta({
        description: 'What it is about, where metric and organization do not say it.',
      }),
      of: id.optional().meta({
        description: 'The organization that the number is about. Default: the first party.',
      }),
      saidBy: text.optional().meta({
        description:
          'Who states it: an organization, or a name. Default: the publisher of the first source.',
      }),
      with: idList.default([]).meta({ description: 'Organizations on the other side.' }),
      facility: id.optional().meta({ description: 'Id of a file in `content/facilities/`.' }),
      period: partialDate.optional().meta({
        description: 'The time that it covers: 2028, 2025-Q2.',
      }),
      asOf: partialDate.optional().meta({
        description: 'When it was true. Default: the date of the brief.',
      }),
      context: z.boolean().default(false).meta({
        description: 'For comparison only: shown apart, never added up.',
      }),
      overlaps: z.array(reference).default([]).meta({
        description:
          'Facts that count some of the same thing: 2025-10-29-project-rainier#capex, or #capex.',
      }),
      sources: sourceIdList.min(1).optional().meta({
        description: 'Ids of sources of the brief. Default: its only source.',
      }),
    })
    .transform((given, context): StatedFact => {
      const parsed = parseAmount(given.amount, { language, metric: given.metric });
      if ('amount' in parsed) return { ...given, amount: parsed.amount };
      const { message } = parsed.problem;
      // The rule on amounts says more, and says it where other fields are wrong as well.
      context.addIssue({
        code: 'custom',
        path: ['amount'],
        message,
        params: { saidBy: 'bad-amount' },
      });
      return z.NEVER;
    });
}
