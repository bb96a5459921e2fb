import type { Author } from '../../src/domain/author.ts';
import type { Brief, LinkedFact, OriginalFile, TwinFile } from '../../src/domain/brief.ts';
import { parseMoment, type Moment, type PartialDate } from '../../src/domain/dates.ts';
import type { Edition, EditionFile } from '../../src/domain/edition.ts';
import { toFact, type Fact, type FactParts } from '../../src/domain/fact.ts';
import type { Facility } from '../../src/domain/facility.ts';
import type { Language } from '../../src/domain/language.ts';
import type { Organization } from '../../src/domain/organization.ts';
import type { Page } from '../../src/domain/page.ts';
import { parseAmount } from '../../src/domain/parse-amount.ts';
import { siteLanguage, type Site } from '../../src/domain/site.ts';
import type { Source } from '../../src/domain/source.ts';
import type { Topic } from '../../src/domain/topic.ts';
import { builtInStrings } from '../../src/i18n/strings.ts';
import { createTranslate, type Translate } from '../../src/i18n/translate.ts';
import { siteConfig, type SiteConfig } from '../../src/schema/site.ts';

const slug = '2025-11-12-strom';

/** A site in German and English, with the settings that a test needs. */
export function aSite(settings: SiteConfig = {}): Site {
  return siteConfig.parse({ url: 'https://example.org/', ...settings });
}

/** The texts that come with Baseload, in German or English. */
export function textsIn(language: Language): Translate {
  const strings = builtInStrings[language];
  if (strings === undefined) throw new Error(`Baseload has no texts in "${language}".`);
  return createTranslate(strings, siteLanguage(aSite(), language).locale);
}

/** A date or a timestamp as a moment in Berlin. */
export function momentOf(text: string): Moment {
  const moment = parseMoment(text, 'Europe/Berlin');
  if (moment === undefined) throw new Error(`"${text}" is no moment.`);
  return moment;
}

const noFacts = { facts: [], timeline: [], notDisclosed: [], notKnown: [], corrections: [] };

/** A file that states everything, changed where a test needs it. */
export function anOriginal(changes: Partial<OriginalFile> = {}): OriginalFile {
  return {
    ...aText(changes),
    original: true,
    published: momentOf('2025-11-12'),
    topics: ['power'],
    authors: [],
    parties: [],
    ...noFacts,
    sources: [aSource()],
    draft: false,
    formerly: [],
    ...changes,
  };
}

/** The English file of `anOriginal()`, changed where a test needs it. */
export function aTwin(changes: Partial<TwinFile> = {}): TwinFile {
  const labels = { facts: {}, timeline: {} };
  const text = aText({ language: 'en', ...changes });
  return { ...text, original: false, labels, corrections: [], ...changes };
}

/** A linked brief, changed where a test needs it. */
export function aBrief(changes: Partial<Brief> = {}): Brief {
  return {
    ...aText(changes),
    published: momentOf('2025-11-12'),
    topics: [aTopic()],
    authors: [anAuthor()],
    parties: [],
    ...noFacts,
    sources: [aSource()],
    formerly: [],
    languages: [changes.language ?? 'de'],
    ...changes,
  };
}

function aText(changes: { readonly language?: Language; readonly slug?: string }) {
  const language = changes.language ?? 'de';
  return {
    language,
    slug,
    path: `content/briefs/${language}/${changes.slug ?? slug}.mdx`,
    title: language === 'de' ? 'Ein Titel' : 'A title',
    summary: language === 'de' ? 'Ein Satz.' : 'A sentence.',
    digest: `digest-${language}`,
    words: 220,
    pictures: [],
    comparisons: [],
  };
}

/** A source, changed where a test needs it. */
export function aSource(changes: Partial<Source> = {}): Source {
  return { id: 'report', url: 'https://www.example.org/report', ...changes };
}

/** The topic of `anOriginal()`, changed where a test needs it. */
export function aTopic(changes: Partial<Topic> = {}): Topic {
  return { id: 'power', name: { de: 'Strom', en: 'Power' }, description: {}, ...changes };
}

/** An editorial desk, changed where a test needs it. */
export function anAuthor(changes: Partial<Author> = {}): Author {
  return {
    id: 'redaktion',
    kind: 'desk',
    name: { de: 'Redaktion', en: 'Editorial team' },
    ...changes,
  };
}

/** A company, changed where a test needs it. */
export function anOrganization(changes: Partial<Organization> = {}): Organization {
  return { id: 'hut-8', name: 'Hut 8', kind: 'company', description: {}, ...changes };
}

/** A fact as a file states it, changed where a test needs it. */
export function aFact(
  changes: Partial<Omit<FactParts, 'amount'>> & { amount?: string } = {},
): Fact {
  const { amount = '50bn USD', ...rest } = changes;
  const metric = rest.metric ?? 'capex';
  const parsed = parseAmount(amount, { metric });
  if ('problem' in parsed) throw new Error(parsed.problem.message);
  const fact = toFact({
    id: 'capex',
    basis: 'announced',
    with: [],
    context: false,
    overlaps: [],
    sources: ['report'],
    ...rest,
    metric,
    amount: parsed.amount,
  });
  if (fact === undefined) throw new Error('These parts do not make a fact.');
  return fact;
}

/** A fact of a linked brief, changed where a test needs it. */
export function aLinkedFact(
  changes: Partial<Omit<LinkedFact, 'amount'>> & { amount?: string } = {},
): LinkedFact {
  const { amount, metric, ...rest } = changes;
  const fact = aFact({ ...(amount && { amount }), ...(metric && { metric }) });
  const asOf = '2025-11-12' as PartialDate;
  const linked = {
    with: [],
    saidBy: 'example.org',
    of: anOrganization(),
    facility: undefined,
    asOf,
  };
  return { ...fact, ...linked, ...rest };
}

/** A campus, changed where a test needs it. */
export function aFacility(changes: Partial<Facility> = {}): Facility {
  return {
    id: 'abilene',
    name: 'Abilene',
    kind: 'data-center',
    place: { country: 'US', region: 'US-TX', locality: 'Abilene', precision: 'locality' },
    stages: [{ stage: 'announced', date: '2025-01' as PartialDate, delayed: false }],
    ...changes,
  };
}

/** A standing page, changed where a test needs it. */
export function aPage(changes: Partial<Page> = {}): Page {
  const language = changes.language ?? 'de';
  return {
    language,
    slug: 'about',
    path: `content/pages/${language}/about.mdx`,
    title: 'Über uns',
    summary: 'Wer wir sind.',
    digest: `digest-about-${language}`,
    pictures: [],
    ...changes,
  };
}

/** The file of an edition of one brief, changed where a test needs it. */
export function anEditionFile(changes: Partial<EditionFile> = {}): EditionFile {
  return {
    ...anEditionText(changes),
    sections: [{ topic: 'power', briefs: [{ slug, form: 'teaser' }] }],
    numbers: [],
    draft: false,
    ...changes,
  };
}

/** A linked edition of one brief, changed where a test needs it. */
export function anEdition(changes: Partial<Edition> = {}): Edition {
  const language = changes.language ?? 'de';
  return {
    ...anEditionText(changes),
    sections: [{ topic: aTopic(), briefs: [{ brief: aBrief({ language }), form: 'teaser' }] }],
    numbers: [],
    corrections: [],
    languages: [language],
    ...changes,
  };
}

function anEditionText(changes: { readonly language?: Language; readonly slug?: string }) {
  const { language = 'de', slug: day = '2025-11-14' } = changes;
  return {
    language,
    slug: day,
    path: `content/editions/${language}/${day}.mdx`,
    kind: 'weekly' as const,
    number: 1,
    subject: language === 'de' ? 'Eine Woche' : 'A week',
    preheader: language === 'de' ? 'Was geschah.' : 'What happened.',
    published: momentOf(day),
    digest: `digest-edition-${language}`,
    pictures: [],
  };
}
