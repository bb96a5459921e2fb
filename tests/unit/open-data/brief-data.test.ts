import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../src/domain/brief.ts';
import type { PartialDate } from '../../../src/domain/dates.ts';
import { parseFactReference } from '../../../src/domain/fact-reference.ts';
import { renderBriefData, toBriefData } from '../../../src/open-data/brief-data.ts';
import { renderBriefSchema } from '../../../src/open-data/brief-schema.ts';
import { createUrls } from '../../../src/urls.ts';
import { aBrief, aLinkedFact, anOrganization, aSite, momentOf } from '../../support/catalog.ts';

const site = aSite({ url: 'https://example.org/news/' });
const urls = createUrls(site);
const dataOf = (changes: Partial<Brief> = {}) => toBriefData(aBrief(changes), { site, urls });

/** What the published schema has against the JSON of a brief. */
function faultsOf(json: string): string[] {
  const schema = JSON.parse(renderBriefSchema(urls.absolute(urls.briefSchema()))) as object;
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  const validate = ajv.compile(schema);
  validate(JSON.parse(json));
  return (validate.errors ?? []).map(
    ({ instancePath, message }) => `${instancePath} ${message ?? ''}`,
  );
}

describe('toBriefData', () => {
  it('names the brief by its permanent id and its addresses', () => {
    expect(dataOf({ slug: '2025-11-12-neu', formerly: ['2025-11-12-alt'] })).toMatchObject({
      $schema: 'https://example.org/news/schemas/brief.json',
      id: 'tag:baseload.example,2025:briefs/de/2025-11-12-alt',
      url: 'https://example.org/news/briefs/2025-11-12-neu/',
      markdown: 'https://example.org/news/briefs/2025-11-12-neu.md',
      published: '2025-11-12T00:00:00+01:00',
    });
  });

  it.each([
    ['50bn USD', { qualifier: 'exact', value: '50000000000', unit: 'USD' }, '50000000000', 'USD'],
    [
      'up to 1.50bn CHF',
      { qualifier: 'up-to', value: '1500000000', unit: 'CHF' },
      '1500000000',
      'CHF',
    ],
  ])('gives %s exactly', (amount, stated, value, unit) => {
    const [fact] = dataOf({ facts: [aLinkedFact({ amount })] }).facts;
    expect(fact?.amount).toEqual({ text: amount, ...stated, base: { value, unit } });
  });

  it('gives both ends of a range, as stated and in the base unit', () => {
    const facts = [aLinkedFact({ metric: 'capacity-it', amount: 'about 1.20..2.5 GW' })];
    expect(dataOf({ facts }).facts[0]?.amount).toEqual({
      text: 'about 1.20..2.5 GW',
      qualifier: 'about',
      value: '1.20',
      upper: '2.5',
      unit: 'GW',
      base: { value: '1200', upper: '2500', unit: 'MW' },
    });
  });

  it('says of a number how firm it is, whose, when it was true, and from which source', () => {
    const other = parseFactReference('2025-10-29-rainier#capex');
    const own = parseFactReference('#debt');
    if (other === undefined || own === undefined) throw new Error('These are references.');
    const fact = aLinkedFact({
      basis: 'reported',
      of: anOrganization({ id: 'hut-8', name: 'Hut 8' }),
      saidBy: 'Handelsblatt',
      asOf: '2025-Q3' as PartialDate,
      overlaps: [other, own],
    });
    expect(dataOf({ slug: '2025-11-12-strom', facts: [fact] }).facts[0]).toMatchObject({
      metric: 'capex',
      basis: 'reported',
      of: { id: 'hut-8', name: 'Hut 8' },
      saidBy: 'Handelsblatt',
      asOf: '2025-Q3',
      context: false,
      overlaps: [
        { brief: '2025-10-29-rainier', fact: 'capex' },
        { brief: '2025-11-12-strom', fact: 'debt' },
      ],
      sources: ['report'],
    });
  });

  it('numbers the sources as the page does', () => {
    expect(dataOf().sources).toMatchObject([{ id: 'report', number: 1 }]);
  });

  it('leads to the same brief in other languages, not to itself', () => {
    const { translations } = dataOf({ slug: '2025-11-12-strom', languages: ['de', 'en'] });
    expect(translations).toEqual([
      {
        language: 'en',
        url: 'https://example.org/news/en/briefs/2025-11-12-strom/',
        data: 'https://example.org/news/en/briefs/2025-11-12-strom.json',
      },
    ]);
  });
});

describe('the published schema', () => {
  it('is kept by a brief with little and by a brief with everything', () => {
    const full: Partial<Brief> = {
      title: 'Ein „Titel“ <mit> & ]]> 🏗️',
      updated: momentOf('2025-11-14'),
      parties: [{ organization: anOrganization(), roles: ['developer', 'owner'] }],
      facts: [
        aLinkedFact(),
        aLinkedFact({ id: 'pue', metric: 'pue', amount: '1.2' }),
        aLinkedFact({ id: 'price', metric: 'price-power', amount: '90 USD/MWh', context: true }),
      ],
      timeline: [
        {
          id: 'start',
          date: '2026' as PartialDate,
          label: 'Start',
          language: 'de',
          kind: 'target',
          sources: [],
        },
      ],
      notDisclosed: ['capacity'],
      notKnown: ['operator'],
      corrections: [
        {
          day: '2025-11-14',
          text: 'Es sind 50 Milliarden.',
          language: 'de',
          changed: { fact: 'capex', was: aLinkedFact({ amount: '40bn USD' }).amount },
        },
      ],
      languages: ['de', 'en'],
    };
    expect(faultsOf(renderBriefData(aBrief(), { site, urls }))).toEqual([]);
    expect(faultsOf(renderBriefData(aBrief(full), { site, urls }))).toEqual([]);
  });

  it('refuses a field that it does not name, and a number that is no exact decimal', () => {
    const [fact] = dataOf({ facts: [aLinkedFact()] }).facts;
    const amount = { ...fact?.amount, value: 5e10 };
    const broken = { ...dataOf(), more: 1, facts: [{ ...fact, amount }] };
    expect(faultsOf(JSON.stringify(broken))).toEqual([
      ' must NOT have additional properties',
      '/facts/0/amount/value must be string',
    ]);
  });

  it('is named by its own address', () => {
    expect(JSON.parse(renderBriefSchema('https://example.org/schemas/brief.json'))).toMatchObject({
      $id: 'https://example.org/schemas/brief.json',
      $schema: 'https://json-schema.org/draft/2020-12/schema',
    });
  });
});
