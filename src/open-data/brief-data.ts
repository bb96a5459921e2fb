import { canonicalAmount, exactValue, unscaled, type Amount } from '../domain/amount.ts';
import type { Brief, LinkedCorrection, LinkedFact } from '../domain/brief.ts';
import { splitFactReference } from '../domain/fact-reference.ts';
import { localized, type Localized } from '../domain/language.ts';
import type { Organization } from '../domain/organization.ts';
import { permanentId } from '../domain/permanent-id.ts';
import type { AmountData, BriefData } from './brief-schema.ts';
import type { CopyContext } from './context.ts';

/** A brief as JSON: its facts as exact values, each with basis, date and sources. */
export function renderBriefData(brief: Brief, context: Omit<CopyContext, 't'>): string {
  return `${JSON.stringify(toBriefData(brief, context), null, 2)}\n`;
}

/** The same as a value; `src/open-data/brief-schema.ts` describes every field. */
export function toBriefData(brief: Brief, { site, urls }: Omit<CopyContext, 't'>): BriefData {
  const { language, slug } = brief;
  const named = ({ id, name }: { readonly id: string; readonly name: Localized }) => ({
    id,
    name: localized(name, language, site.defaultLanguage),
  });
  const toOrganization = ({ id, name, kind, country, url }: Organization) => ({
    ...{ id, name, kind, country },
    website: url,
    url: urls.absolute(urls.organization(language, id)),
  });
  return {
    $schema: urls.absolute(urls.briefSchema()),
    id: permanentId(site, brief),
    language,
    url: urls.absolute(urls.brief(language, slug)),
    markdown: urls.absolute(urls.briefText(language, slug)),
    title: brief.title,
    summary: brief.summary,
    published: brief.published.instant,
    updated: brief.updated?.instant,
    publisher: { name: site.name, url: urls.absolute(urls.home(language)) },
    authors: brief.authors.map((author) => ({ ...named(author), kind: author.kind })),
    topics: brief.topics.map(named),
    parties: brief.parties.map(({ organization, roles }) => ({
      organization: toOrganization(organization),
      roles: [...roles],
    })),
    facts: brief.facts.map((fact) => toFactData(fact, slug)),
    timeline: brief.timeline.map((entry) => ({
      id: entry.id,
      date: entry.date,
      label: entry.label,
      language: entry.language,
      kind: entry.kind,
      stage: entry.stage,
      sources: [...entry.sources],
    })),
    notDisclosed: [...brief.notDisclosed],
    notKnown: [...brief.notKnown],
    sources: brief.sources.map(({ id, url, title, publisher, kind, published }, index) => ({
      ...{ id, number: index + 1, url, title, publisher, kind, published },
    })),
    corrections: brief.corrections.map(toCorrectionData),
    translations: brief.languages
      .filter((other) => other !== language)
      .map((other) => ({
        language: other,
        url: urls.absolute(urls.brief(other, slug)),
        data: urls.absolute(urls.briefData(other, slug)),
      })),
  };
}

function toFactData(fact: LinkedFact, slug: string): BriefData['facts'][number] {
  const { id, metric, label, basis, saidBy, facility, period, asOf, context } = fact;
  return {
    ...{ id, metric, label },
    amount: toAmountData(fact.amount),
    basis,
    of: fact.of && nameOf(fact.of),
    saidBy,
    with: fact.with.map(nameOf),
    facility: facility && nameOf(facility),
    ...{ period, asOf, context },
    overlaps: fact.overlaps.map((reference) => {
      const other = splitFactReference(reference, slug);
      return { brief: other.slug, fact: other.fact };
    }),
    sources: [...fact.sources],
  };
}

function toAmountData(amount: Amount): AmountData {
  const { low, high, unit } = exactValue(amount);
  return {
    text: canonicalAmount(amount),
    qualifier: amount.qualifier,
    value: unscaled(amount),
    upper: amount.upper && unscaled(amount.upper),
    unit: amount.unit,
    base: { value: low, upper: high, unit },
  };
}

function toCorrectionData(correction: LinkedCorrection): BriefData['corrections'][number] {
  const { day, text, language, changed } = correction;
  return {
    ...{ date: day, text, language },
    fact: changed?.fact,
    was: changed?.was && toAmountData(changed.was),
  };
}

function nameOf({ id, name }: { readonly id: string; readonly name: string }) {
  return { id, name };
}
