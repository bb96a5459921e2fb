import type { Root } from 'hast';
import type { CustomRecord } from 'pagefind';
import type { Brief, LinkedFact } from '../../domain/brief.ts';
import { briefsIn, yearOf, type Catalog } from '../../domain/catalog.ts';
import { leadFact } from '../../domain/key-figures.ts';
import type { Language } from '../../domain/language.ts';
import type { Organization } from '../../domain/organization.ts';
import { organizationRecords } from '../../domain/organization-record.ts';
import { solidity } from '../../domain/solidity.ts';
import { figureLabel } from '../../i18n/figure-words.ts';
import { formatAmount } from '../../i18n/format-amount.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Urls } from '../../urls.ts';
import { aliasFinder } from './aliases.ts';
import { asSentence, briefText, plainText } from './brief-text.ts';

/** What the records of one language are made with. */
export interface RecordContext {
  readonly catalog: Catalog;
  readonly language: Language;
  readonly locale: string;
  readonly translate: Translate;
  readonly urls: Urls;
  readonly loadTree: (brief: Brief) => Promise<Root>;
}

/**
 * What search knows of every brief in a language: text to find and to quote, and what
 * `src/client/search` shows of it and filters by.
 */
export async function searchRecords(context: RecordContext): Promise<CustomRecord[]> {
  const { catalog, language } = context;
  const briefs = briefsIn(catalog, language);
  const organizations = organizationsByBrief(catalog, language);
  const texts = await Promise.all(
    briefs.map(async (brief) => ({
      brief,
      organizations: organizations.get(brief.slug) ?? [],
      body: briefText(await context.loadTree(brief), { ...context, facts: brief.facts }),
    })),
  );
  const findAliases = aliasFinder(
    language,
    texts.flatMap(({ brief, body }) => [brief.title, brief.summary, body].map(plainText)),
  );
  return texts.map((text) => toRecord(text, findAliases, context));
}

interface BriefText {
  readonly brief: Brief;
  readonly organizations: readonly Organization[];
  readonly body: string;
}

function toRecord(
  { brief, organizations, body }: BriefText,
  findAliases: (text: string) => string[],
  context: RecordContext,
): CustomRecord {
  const { language, urls } = context;
  const { slug, published, topics } = brief;
  const title = plainText(brief.title);
  const summary = plainText(brief.summary);
  const content = [asSentence(summary), body, ...besideText(brief, organizations, context)].join(
    ' ',
  );
  const fact = leadFact(brief.facts);
  const aliases = findAliases(`${title} ${content}`);
  return {
    url: urls.brief(language, slug),
    language,
    content,
    // Pagefind finds words in these as well; the title weighs most.
    meta: {
      title,
      summary,
      day: published.day,
      ...(fact && figureOf(fact, context)),
      ...(aliases.length > 0 && { aliases: aliases.join(' ') }),
    },
    filters: {
      topic: topics.map(({ id }) => id),
      organization: organizations.map(({ id }) => id),
      year: [yearOf(brief)],
    },
    sort: { day: published.day },
  };
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

function figureOf({ amount, metric, basis }: LinkedFact, { locale, translate }: RecordContext) {
  return {
    figure: formatAmount(amount, locale, 'compact', { isLabelled: true }),
    metric: translate(`metric.${metric}`),
    basis: translate(`basis.${basis}`),
    pattern: solidity.basis[basis],
  };
}

function organizationsByBrief(
  catalog: Catalog,
  language: Language,
): ReadonlyMap<string, readonly Organization[]> {
  const pairs = organizationRecords(catalog, language).flatMap(({ organization, briefs }) =>
    briefs.map(({ slug }) => ({ slug, organization })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ slug }) => slug)].map(([slug, its]) => [
      slug,
      its.map(({ organization }) => organization),
    ]),
  );
}
