import { describe, expect, it } from 'vitest';
import type { Brief, LinkedFact } from '../../../src/domain/brief.ts';
import type { Catalog } from '../../../src/domain/catalog.ts';
import type { PartialDate } from '../../../src/domain/dates.ts';
import type { LedgerFact } from '../../../src/domain/ledger.ts';
import { organizationRecords } from '../../../src/domain/organization-record.ts';
import { aBrief, aLinkedFact, anOrganization, momentOf } from '../../support/catalog.ts';

const meta = anOrganization({ id: 'meta', name: 'Meta' });
const pimco = anOrganization({ id: 'pimco', name: 'Pimco' });
const entergy = anOrganization({ id: 'entergy', name: 'Entergy' });

const older = aBrief({
  slug: '2025-10-21-hyperion',
  published: momentOf('2025-10-21'),
  parties: [
    { organization: meta, roles: ['tenant', 'developer'] },
    { organization: pimco, roles: ['lender'] },
  ],
});
const newer = aBrief({
  slug: '2026-01-27-strom',
  published: momentOf('2026-01-27'),
  parties: [
    { organization: entergy, roles: ['utility'] },
    { organization: pimco, roles: ['arranger'] },
    { organization: meta, roles: ['developer'] },
  ],
});

function aCatalog(briefs: readonly Brief[]): Catalog {
  return { briefs, editions: [], pages: [], topics: [], organizations: [meta, pimco, entergy] };
}

function recordOf(id: string, briefs: readonly Brief[]) {
  return organizationRecords(aCatalog(briefs), 'de').find(
    ({ organization }) => organization.id === id,
  );
}

function aFactOf(id: string, changes: Partial<Omit<LinkedFact, 'amount'>> = {}): LinkedFact {
  return aLinkedFact({ of: meta, saidBy: 'example.org', ...changes, id });
}

function ids(facts: readonly LedgerFact[] | undefined): string[] | undefined {
  return facts?.map(({ brief, fact }) => `${brief.slug.slice(0, 10)}#${fact.id}`);
}

describe('organizationRecords', () => {
  it('has a record of every organization that a brief names, in whatever way', () => {
    const amazon = anOrganization({ id: 'amazon', name: 'Amazon' });
    const blackRock = anOrganization({ id: 'blackrock', name: 'BlackRock' });
    const brief = aBrief({
      parties: [{ organization: meta, roles: ['tenant'] }],
      facts: [
        aFactOf('debt', { of: amazon, with: [pimco] }),
        aFactOf('valuation', { saidBy: 'Entergy', context: true }),
      ],
    });
    const catalog = { ...aCatalog([brief]), organizations: [blackRock, entergy] };
    expect(
      organizationRecords(catalog, 'de').map(({ organization, briefs }) => [
        organization.id,
        briefs.length,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['meta', 1],
        ['amazon', 1],
        ['pimco', 1],
        ['entergy', 1],
      ]),
    );
    expect(organizationRecords(catalog, 'de')).toHaveLength(4);
  });

  it('knows only the briefs in its language', () => {
    const catalog = aCatalog([newer, { ...older, language: 'en' }]);
    const briefsOf = (language: string) =>
      organizationRecords(catalog, language).map(({ organization: { id }, briefs }) => [
        id,
        briefs.map(({ slug }) => slug),
      ]);
    expect(briefsOf('en')).toEqual([
      ['meta', ['2025-10-21-hyperion']],
      ['pimco', ['2025-10-21-hyperion']],
    ]);
    expect(briefsOf('de')).toContainEqual(['entergy', ['2026-01-27-strom']]);
    expect(briefsOf('fr')).toEqual([]);
  });

  it('holds the facts about it and those with it, the newest first, each with its brief', () => {
    const facts = [
      aFactOf('year', { asOf: '2025' as PartialDate }),
      aFactOf('day', { asOf: '2025-12-30' as PartialDate }),
      aFactOf('others', { of: entergy }),
      aFactOf('with', { of: pimco, with: [meta, entergy], asOf: '2026-Q1' as PartialDate }),
    ];
    const sameDay = [aFactOf('first'), aFactOf('second')];
    const record = recordOf('meta', [
      { ...newer, facts: sameDay },
      { ...older, facts: [...facts, aFactOf('older')] },
    ]);
    expect(ids(record?.facts)).toEqual([
      '2025-10-21#with',
      '2025-10-21#year',
      '2025-10-21#day',
      '2026-01-27#first',
      '2026-01-27#second',
      '2025-10-21#older',
    ]);
  });

  it('names a fact once where an organization stands on both sides', () => {
    const facts = [aFactOf('loan', { with: [meta] })];
    expect(ids(recordOf('meta', [{ ...older, facts }])?.facts)).toEqual(['2025-10-21#loan']);
  });

  it('keeps figures for comparison apart', () => {
    const facts = [aFactOf('capex'), aFactOf('rival', { of: entergy, context: true })];
    const brief = { ...older, facts };
    expect(ids(recordOf('entergy', [brief])?.facts)).toEqual([]);
    expect(ids(recordOf('entergy', [brief])?.context)).toEqual(['2025-10-21#rival']);
    expect(ids(recordOf('meta', [brief])?.context)).toEqual([]);
  });

  it('lists its roles in their usual order, each with its briefs, the newest first', () => {
    const roles = recordOf('meta', [newer, older])?.roles;
    expect(roles?.map(({ role, briefs }) => [role, briefs.map(({ slug }) => slug)])).toEqual([
      ['developer', ['2026-01-27-strom', '2025-10-21-hyperion']],
      ['tenant', ['2025-10-21-hyperion']],
    ]);
  });

  it('counts those who take part in the same briefs, with all their roles', () => {
    expect(recordOf('meta', [newer, older])?.counterparts).toEqual([
      { organization: pimco, count: 2, roles: ['lender', 'arranger'] },
      { organization: entergy, count: 1, roles: ['utility'] },
    ]);
  });

  it('counts as counterpart who stands on the other side of a fact, but not who is compared', () => {
    const brief = aBrief({
      parties: [{ organization: meta, roles: ['tenant'] }],
      facts: [aFactOf('debt', { with: [pimco] }), aFactOf('rival', { of: entergy, context: true })],
    });
    expect(recordOf('meta', [brief])?.counterparts).toEqual([
      { organization: pimco, count: 1, roles: [] },
    ]);
    expect(recordOf('entergy', [brief])?.counterparts).toEqual([]);
    expect(recordOf('entergy', [brief])?.briefs).toEqual([brief]);
  });
});
