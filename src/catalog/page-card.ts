import type { Card, CardBase } from '../cards/card.ts';
import type { Amount } from '../domain/amount.ts';
import type { Brief } from '../domain/brief.ts';
import type { BriefCorrection } from '../domain/corrections.ts';
import type { Edition } from '../domain/edition.ts';
import { leadFact } from '../domain/key-figures.ts';
import { localized, type Language } from '../domain/language.ts';
import type { OrganizationRecord } from '../domain/organization-record.ts';
import { siteLanguage } from '../domain/site.ts';
import { formatDay } from '../i18n/dates.ts';
import { formatAmount } from '../i18n/format-amount.ts';
import type { Translate } from '../i18n/translate.ts';
import { mostSolid, toCardBars, toCardFigure } from './card-figure.ts';
import type { PageListContext, SitePage } from './site-pages.ts';

export interface CardContext extends PageListContext {
  /** Absolute folder of the publication, from which `cardFonts` are looked for first. */
  readonly folder: string;
}

/** What the card of a page says: a kind of its own where the page is about something, else title and summary. */
export function cardOf(page: SitePage, { site, folder, translateInto }: CardContext): Card {
  const { language, brief, edition, organization, briefs, corrections } = page;
  const words: Words = {
    locale: siteLanguage(site, language).locale,
    translate: translateInto(language),
    text: (all) => localized(all, language, site.defaultLanguage),
  };
  const base: CardBase = {
    language,
    siteName: site.name,
    kicker: '',
    title: page.title,
    address: new URL(site.origin).host + site.base.replace(/\/$/, ''),
    origin: page.file ?? `The page ${page.path}`,
    ...(site.cardFonts.length > 0 && { fonts: site.cardFonts, fontsFrom: folder }),
  };
  if (brief !== undefined) return briefCard(base, brief, words);
  if (edition !== undefined) return editionCard(base, edition, words);
  if (organization !== undefined) return organizationCard(base, organization, words);
  const newest = briefs?.[0];
  if (newest !== undefined) return topicCard(base, newest, briefs?.length ?? 0, words);
  const latest = corrections?.[0];
  if (latest !== undefined) return correctionsCard(base, latest, words);
  return { ...base, kind: 'page', text: page.summary };
}

interface Words {
  readonly locale: string;
  readonly translate: Translate;
  readonly text: (all: Readonly<Record<Language, string>>) => string;
}

function briefCard(base: CardBase, brief: Brief, { text, ...words }: Words): Card {
  const [topic] = brief.topics;
  const day = formatDay(brief.published.day, words.locale);
  const kicker = [topic && text(topic.name), day].filter(Boolean).join(' · ');
  const fact = leadFact(brief.facts);
  if (fact === undefined) return { ...base, kind: 'brief', kicker, text: brief.summary };
  const figure = toCardFigure(fact, { brief, ...words });
  const bars = toCardBars(fact, brief, words);
  return { ...base, kind: 'brief', kicker, text: '', figure, ...(bars.length > 0 && { bars }) };
}

/** No further one is seen on a card, and none may change its address. */
const mostHeadlines = 3;

function editionCard(base: CardBase, edition: Edition, { locale, translate }: Words): Card {
  return {
    ...base,
    kind: 'edition',
    kicker: formatDay(edition.published.day, locale),
    number: String(edition.number),
    rhythm: translate(`card.edition.${edition.kind}`),
    headlines: edition.sections
      .flatMap((section) => section.briefs.map(({ brief }) => brief.title))
      .slice(0, mostHeadlines),
  };
}

function organizationCard(base: CardBase, record: OrganizationRecord, words: Words): Card {
  const { organization, facts, briefs } = record;
  const { locale, translate } = words;
  const linked = facts.map(({ fact }) => fact);
  const fact = mostSolid(facts.filter((one) => one.fact.of?.id === organization.id));
  // The card names the organization: its figures need not.
  const brief = { parties: [{ organization, roles: [] }], facts: linked };
  const factCount = translate('card.factCount', { count: facts.length });
  return {
    ...base,
    kind: 'organization',
    kicker: translate(`organizationKind.${organization.kind}`),
    counts: [
      translate('organization.briefCount', { count: briefs.length }),
      ...(facts.length > 0 ? [factCount] : []),
    ],
    ...(fact && { figure: toCardFigure(fact, { brief, locale, translate }) }),
  };
}

function topicCard(
  base: CardBase,
  newest: Brief,
  count: number,
  { locale, translate }: Words,
): Card {
  const date = formatDay(newest.published.day, locale);
  return {
    ...base,
    kind: 'topic',
    kicker: translate('organization.briefCount', { count }),
    note: translate('card.latest', { date }),
    text: newest.title,
  };
}

function correctionsCard(
  base: CardBase,
  { brief, correction }: BriefCorrection,
  { locale, translate }: Words,
): Card {
  const { changed, day, text } = correction;
  const now = brief.facts.find(({ id }) => id === changed?.fact);
  const format = (amount: Amount) => formatAmount(amount, locale, 'compact', { isLabelled: true });
  const was = changed?.was;
  return {
    ...base,
    kind: 'corrections',
    note: translate('card.corrected', { date: formatDay(day, locale) }),
    text,
    ...(was && now && { amounts: { was: format(was), is: format(now.amount) } }),
  };
}
