import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../src/catalog/page-card.ts';
import type { SitePage } from '../../../src/catalog/site-pages.ts';
import type { Brief } from '../../../src/domain/brief.ts';
import { parseAmount } from '../../../src/domain/parse-amount.ts';
import type { Amount } from '../../../src/domain/amount.ts';
import type { OrganizationRecord } from '../../../src/domain/organization-record.ts';
import { createUrls } from '../../../src/urls.ts';
import {
  aBrief,
  aLinkedFact,
  anOrganization,
  aSite,
  aTopic,
  momentOf,
  textsIn,
} from '../../support/catalog.ts';

const site = aSite({ name: 'Grundlast', url: 'https://example.org:8443/news/' });
const context = {
  ...{ site, urls: createUrls(site), translateInto: textsIn },
  folder: '/publication',
};

const cardOfPage = (page: Partial<SitePage>) =>
  cardOf(
    { path: '/', language: 'de', title: 'Titel', summary: 'Ein Satz.', alternates: [], ...page },
    context,
  );
const cardOfBrief = (brief: Brief) =>
  cardOfPage({ language: brief.language, title: brief.title, summary: brief.summary, brief });

const party = (id: string, name: string) => {
  const organization = anOrganization({ id, name });
  return { organization, roles: ['developer'] as const };
};

const { organization: amazon } = party('amazon', 'Amazon');
const { organization: meta } = party('meta', 'Meta');
const { organization: intel } = party('intel', 'Intel');
const { name } = anOrganization();

function barsOf(changes: Partial<Brief>) {
  const card = cardOfBrief(aBrief(changes));
  return card.kind === 'brief' ? (card.bars ?? []) : [];
}

function amountOf(text: string): Amount {
  const parsed = parseAmount(text, { language: 'en', metric: 'capex' });
  if (!('amount' in parsed)) throw new Error(`"${text}" is no amount.`);
  return parsed.amount;
}

describe('the card of a brief', () => {
  it('says its topic and its day, and its summary where it has no fact', () => {
    const topics = [aTopic(), aTopic({ id: 'chips', name: { de: 'Chips' } })];
    const brief = aBrief({ language: 'en', topics });
    const page = { path: '/en/', file: brief.path, title: 'A title', brief };
    expect(cardOfPage({ ...page, language: 'en' })).toEqual({
      kind: 'brief',
      language: 'en',
      siteName: 'Grundlast',
      kicker: 'Power · November 12, 2025',
      title: 'A title',
      text: 'A sentence.',
      address: 'example.org:8443/news',
      origin: brief.path,
    });
  });

  it.each([
    ['de', '50\u00A0Mrd.\u00A0$', 'angekündigt', 'Investitionsvolumen', 'Stand 12. Nov. 2025'],
    ['en', '$50bn', 'announced', 'Capital investment', 'as of Nov 12, 2025'],
  ])('shows its first fact that is not for comparison, in %s', (language, ...words) => {
    const facts = [aLinkedFact({ context: true, amount: '1bn USD' }), aLinkedFact()];
    const parties = [{ organization: anOrganization(), roles: ['developer'] as const }];
    const [amount, basis, label, asOf] = words;
    expect(cardOfBrief(aBrief({ language, facts, parties }))).toMatchObject({
      figure: { amount, pattern: 'dashed', basis, label, asOf },
      text: '',
    });
  });

  it('counts without the word that the label says', () => {
    const fact = aLinkedFact({ metric: 'jobs-permanent', amount: 'up to 800 jobs', of: undefined });
    expect(cardOfBrief(aBrief({ facts: [fact] }))).toMatchObject({
      figure: { amount: 'bis zu 800', label: 'Dauerhafte Stellen' },
    });
  });

  it('has no figure where all facts are there for comparison', () => {
    const brief = aBrief({ facts: [aLinkedFact({ context: true })] });
    expect(cardOfBrief(brief)).not.toHaveProperty('figure');
  });

  it('compares its figure with at most two others of its metric and unit', () => {
    const facts = [
      aLinkedFact(),
      aLinkedFact({ id: 'own', amount: '3bn USD' }),
      aLinkedFact({ id: 'euro', amount: '30bn EUR', of: intel, context: true }),
      aLinkedFact({ id: 'amazon', amount: 'more than 10bn USD', of: amazon, context: true }),
      aLinkedFact({ id: 'meta', amount: '25bn USD', of: meta, context: true }),
      aLinkedFact({ id: 'intel', amount: '28bn USD', of: intel, context: true }),
    ];
    expect(barsOf({ facts })).toEqual([
      expect.objectContaining({ subject: name, certain: 100, isOpen: false, isLead: true }),
      expect.objectContaining({ subject: 'Amazon', certain: 20, isOpen: true, isLead: false }),
      expect.objectContaining({ subject: 'Meta', certain: 50, value: '25\u00A0Mrd.\u00A0$' }),
    ]);
  });

  it('says of every number that it is compared with what it is about, its basis and its year', () => {
    const facts = [
      aLinkedFact(),
      aLinkedFact({ id: 'part', amount: '3bn USD', label: 'Ohio', context: true }),
      aLinkedFact({
        ...{ id: 'grid', amount: '1bn USD', of: meta, context: true },
        ...{ label: 'Netz, Anteil der Kunden', basis: 'reported' },
      }),
    ];
    const said = barsOf({ facts }).map(({ subject, about, note }) => [subject, about, note]);
    expect(said).toEqual([
      [name, '', ''],
      [name, 'Ohio', 'angekündigt, Stand 2025'],
      ['Meta', 'Netz, Anteil der Kunden', 'berichtet, Stand 2025'],
    ]);
  });

  it('compares with nothing whose words do not tell it apart', () => {
    const like = aLinkedFact({ amount: '3bn USD', of: meta, context: true });
    const twice = [
      { ...like, id: 'one' },
      { ...like, id: 'other' },
    ];
    expect(barsOf({ facts: [aLinkedFact(), ...twice] })).toEqual([]);
    const facts = [aLinkedFact(), { ...like, id: 'own', of: aLinkedFact().of }];
    expect(barsOf({ facts })).toEqual([]);
  });

  it('has its bars in the order of the chart in which its figure stands, else in that of the brief', () => {
    const facts = [
      aLinkedFact(),
      aLinkedFact({ id: 'small', amount: '1bn USD', of: intel, context: true }),
      aLinkedFact({ id: 'amazon', amount: '10bn USD', of: amazon, context: true }),
      aLinkedFact({ id: 'meta', amount: '25bn USD', of: meta, context: true }),
    ];
    const subjects = (...comparisons: string[][]) =>
      barsOf({ facts, comparisons }).map(({ subject }) => subject);
    const { id } = aLinkedFact();
    expect(subjects(['meta', 'amazon'], ['meta', id, 'amazon'])).toEqual(['Meta', name, 'Amazon']);
    expect(subjects(['meta', 'amazon'])).toEqual([name, 'Intel', 'Amazon']);
  });
});

describe('the card of an organization', () => {
  const organization = anOrganization();
  const brief = aBrief();
  const record = (facts: OrganizationRecord['facts']): OrganizationRecord => ({
    ...{ organization, facts, context: [], roles: [], counterparts: [] },
    briefs: [brief, aBrief({ slug: '2025-11-10-x' })],
  });

  it('shows the most solid of its own figures, of equally solid ones the newest', () => {
    const { organization: other } = party('other', 'Other');
    const facts = [
      aLinkedFact({ id: 'announced', amount: '1bn USD' }),
      aLinkedFact({ id: 'withdrawn', amount: '2bn USD', basis: 'withdrawn' }),
      aLinkedFact({ id: 'of-other', amount: '3bn USD', basis: 'disclosed', of: other }),
      aLinkedFact({ id: 'newer', amount: '4bn USD', basis: 'contracted' }),
      aLinkedFact({ id: 'older', amount: '5bn USD', basis: 'reported' }),
    ].map((fact) => ({ brief, fact }));
    expect(cardOfPage({ organization: record(facts), title: organization.name })).toMatchObject({
      kind: 'organization',
      kicker: 'Unternehmen',
      counts: ['2 Meldungen', '5 Zahlen'],
      figure: { amount: '4\u00A0Mrd.\u00A0$', pattern: 'outline' },
    });
  });

  it('prefers a figure that leads a brief to a more solid one', () => {
    const lead = aLinkedFact({ amount: '11bn USD' });
    const land = aLinkedFact({
      id: 'land',
      metric: 'land-area',
      amount: '13 ha',
      basis: 'disclosed',
    });
    const both = [lead, land];
    const facts = both.map((fact) => ({ brief: aBrief({ facts: both }), fact }));
    expect(cardOfPage({ organization: record(facts) })).toMatchObject({
      figure: { amount: '11\u00A0Mrd.\u00A0$' },
    });
  });

  it('counts only, where it has no figure of its own', () => {
    const card = cardOfPage({ organization: record([]) });
    expect(card).toMatchObject({ kind: 'organization', counts: ['2 Meldungen'] });
    expect(card).not.toHaveProperty('figure');
  });
});

describe('the card of another page', () => {
  it('shows the newest headline of a topic, and how many there are', () => {
    const briefs = [aBrief({ title: 'Neu' }), aBrief({ title: 'Alt' })];
    expect(cardOfPage({ briefs, title: 'Strom' })).toMatchObject({
      kind: 'topic',
      title: 'Strom',
      kicker: '2 Meldungen',
      note: 'Neueste Meldung, 12. November 2025',
      text: 'Neu',
    });
  });

  it('shows the latest correction, with the number that was wrong', () => {
    const brief = aBrief({ facts: [aLinkedFact()] });
    const changed = { fact: aLinkedFact().id, was: amountOf('40bn USD') };
    const correction = { day: '2025-11-14', text: 'Falsch.', language: 'de', changed };
    const corrections = [{ brief, correction, anchor: 'correction-2025-11-14' }];
    expect(cardOfPage({ corrections })).toMatchObject({
      kind: 'corrections',
      note: 'Berichtigt am 14. November 2025',
      text: 'Falsch.',
      amounts: { was: '40\u00A0Mrd.\u00A0$', is: '50\u00A0Mrd.\u00A0$' },
    });
  });

  it.each([[undefined], [[]]])('says title and summary without a correction', (corrections) => {
    const card = cardOfPage({ corrections, title: 'Korrekturen' });
    expect(card).toMatchObject({ kind: 'page', title: 'Korrekturen', text: 'Ein Satz.' });
  });

  it('shows number and headlines of an edition', () => {
    const section = {
      briefs: ['Eins', 'Zwei', 'Drei', 'Vier'].map((title) => ({
        ...{ brief: aBrief({ title }), form: 'full' as const },
      })),
    };
    const edition = {
      ...{ language: 'de', slug: '2025-11-14', path: 'content/editions/de/2025-11-14.mdx' },
      ...{ kind: 'weekly' as const, number: 12, subject: 'Betreff', preheader: 'Vorweg' },
      ...{ published: momentOf('2025-11-14'), digest: '', pictures: [], numbers: [] },
      ...{ sections: [section], corrections: [], languages: ['de'] },
    };
    expect(cardOfPage({ edition, title: 'Betreff', file: edition.path })).toMatchObject({
      kind: 'edition',
      title: 'Betreff',
      kicker: '14. November 2025',
      number: '12',
      rhythm: 'Wochenausgabe',
      headlines: ['Eins', 'Zwei', 'Drei'],
      origin: edition.path,
    });
  });

  it('names the page where its texts lie in several files', () => {
    expect(cardOfPage({ path: '/archive/' })).toMatchObject({
      kind: 'page',
      origin: 'The page /archive/',
    });
  });

  it('takes the fonts that the operator added, first from the folder of the publication', () => {
    const cardFonts = ['@fontsource/noto-sans-hebrew'];
    const page = { path: '/', language: 'de', title: '', summary: '', alternates: [] };
    const card = cardOf(page, { ...context, site: { ...site, cardFonts } });
    expect(card).toMatchObject({ fonts: cardFonts, fontsFrom: '/publication' });
    expect(cardOf(page, context)).not.toHaveProperty('fonts');
    expect(cardOf(page, context)).not.toHaveProperty('fontsFrom');
  });
});
