import type { Brief, LinkedFact } from '../../domain/brief.ts';
import { yearOf } from '../../domain/catalog.ts';
import { leadFact } from '../../domain/key-figures.ts';
import type { Organization } from '../../domain/organization.ts';
import { solidity } from '../../domain/solidity.ts';
import { figureLabel } from '../../i18n/figure-words.ts';
import { formatAmount } from '../../i18n/format-amount.ts';
import { asSentence, briefText, plainText } from './brief-text.ts';
import type { RecordContext, RecordDraft } from './record.ts';

/**
 * What search knows of a brief.
 *
 * @param organizations All whose record it is in.
 */
export async function briefRecord(
  brief: Brief,
  organizations: readonly Organization[],
  context: RecordContext,
): Promise<RecordDraft> {
  const { language, urls } = context;
  const { slug, published, topics } = brief;
  const title = plainText(brief.title);
  const summary = plainText(brief.summary);
  const body = briefText(await context.loadTree(brief), { ...context, facts: brief.facts });
  const fact = leadFact(brief.facts);
  const record = {
    url: urls.brief(language, slug),
    language,
    content: [asSentence(summary), body, ...besideText(brief, organizations, context)].join(' '),
    meta: { title, summary, day: published.day, ...(fact && figureOf(fact, brief, context)) },
    filters: {
      topic: topics.map(({ id }) => id),
      organization: organizations.map(({ id }) => id),
      year: [yearOf(brief)],
    },
    sort: { day: published.day },
  };
  return { record, title, prose: [summary, body] };
}

/** What stands beside the text of the page: figures, dates, and who takes part. */
function besideText(
  brief: Brief,
  organizations: readonly Organization[],
  { locale, translate }: RecordContext,
): string[] {
  const sentences = [
    ...brief.facts.map(
      (fact) =>
        `${figureLabel(fact, { brief, locale, translate })}: ${formatAmount(fact.amount, locale, 'long')}`,
    ),
    ...brief.timeline.map(({ label }) => label),
    organizations.map(({ name }) => name).join(', '),
  ];
  return sentences.filter((text) => text !== '').map(asSentence);
}

/** What `components/fact/RowFigure.astro` shows. */
function figureOf(fact: LinkedFact, brief: Brief, { locale, translate }: RecordContext) {
  const { amount, basis } = fact;
  return {
    figure: formatAmount(amount, locale, 'compact', { isLabelled: true }),
    label: figureLabel(fact, { brief, locale, translate }),
    basis: translate(`basis.${basis}`),
    pattern: solidity.basis[basis],
  };
}
