import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../src/domain/brief.ts';
import { weightOf } from '../../../src/domain/brief-weight.ts';
import { chooseBriefs, inOrder, type WantedBriefs } from '../../../src/domain/choose-briefs.ts';
import type { Edition } from '../../../src/domain/edition.ts';
import {
  aBrief,
  aLinkedFact,
  anEdition,
  anOrganization,
  aTopic,
  momentOf,
} from '../../support/catalog.ts';

const power = aTopic();
const chips = aTopic({ id: 'chips' });

function dated(day: string, changes: Partial<Brief> = {}): Brief {
  const its = { slug: `${day}-strom`, published: momentOf(day), topics: [power], ...changes };
  return aBrief(its);
}

function choose(
  briefs: readonly Brief[],
  wanted: Partial<WantedBriefs> = {},
  editions: readonly Edition[] = [],
): string[][] {
  const catalog = { briefs, editions, pages: [], topics: [chips, power], organizations: [] };
  return chooseBriefs(catalog, { language: 'de', day: '2025-11-14', ...wanted }).map(
    ({ topic, briefs: its }) => [topic.id, ...its.map(({ slug }) => slug)],
  );
}

const firm = [aLinkedFact({ basis: 'observed' }), aLinkedFact({ id: 'more', basis: 'contracted' })];

describe('weightOf', () => {
  it('counts own numbers, the firmer the more, and organizations', () => {
    const parties = [{ organization: anOrganization(), roles: ['owner' as const] }];
    expect(weightOf({ facts: [], parties: [] })).toBe(0);
    expect(weightOf({ facts: firm, parties })).toBe(3 + 2 + 1);
  });

  it('counts no numbers for comparison', () => {
    expect(weightOf({ facts: [aLinkedFact({ context: true })], parties: [] })).toBe(0);
  });

  it('holds that something is off for as sure as that it is there', () => {
    const off = weightOf({ facts: [aLinkedFact({ basis: 'withdrawn' })], parties: [] });
    expect(off).toBe(weightOf({ facts: [aLinkedFact({ basis: 'disclosed' })], parties: [] }));
  });
});

describe('chooseBriefs', () => {
  it('puts a weighty brief before one that is a few days newer, and not before one much newer', () => {
    const heavy = dated('2025-11-10', { facts: firm });
    expect(choose([dated('2025-11-13'), heavy])).toEqual([
      ['power', '2025-11-10-strom', '2025-11-13-strom'],
    ]);
    const old = dated('2025-10-10', { facts: firm });
    expect(choose([old, dated('2025-11-13')])).toEqual([
      ['power', '2025-11-13-strom', '2025-10-10-strom'],
    ]);
  });

  it('groups them under their first topic, in the order of the publication', () => {
    const both = dated('2025-11-12', { topics: [power, chips] });
    const chip = dated('2025-11-11', { topics: [chips, power] });
    expect(choose([both, chip])).toEqual([
      ['chips', '2025-11-11-strom'],
      ['power', '2025-11-12-strom'],
    ]);
    expect(choose([both, chip], { topics: ['chips'] })).toEqual([
      ['chips', '2025-11-12-strom', '2025-11-11-strom'],
    ]);
  });

  it('leaves out what an edition of the language had, a draft of one included', () => {
    const briefs = [dated('2025-11-12'), dated('2025-11-13')];
    const section = {
      briefs: briefs.slice(0, 1).map((brief) => ({ brief, form: 'teaser' as const })),
    };
    const had = anEdition({ sections: [section], unpublished: 'draft' });
    expect(choose(briefs, {}, [had])).toEqual([['power', '2025-11-13-strom']]);
    const elsewhere = { ...had, language: 'en' };
    expect(choose(briefs, {}, [elsewhere])).toEqual([
      ['power', '2025-11-13-strom', '2025-11-12-strom'],
    ]);
  });

  it('takes briefs from the first day to that of the edition, also those of its later hours', () => {
    const late = dated('2025-11-14', { published: momentOf('2025-11-14T18:00:00+01:00') });
    const briefs = [dated('2025-11-15'), late, dated('2025-11-07'), dated('2025-11-06')];
    expect(choose(briefs, { since: '2025-11-07' })).toEqual([
      ['power', '2025-11-14-strom', '2025-11-07-strom'],
    ]);
  });

  it('leaves out drafts and other languages', () => {
    const draft = dated('2025-11-12', { unpublished: 'draft' });
    expect(choose([draft, dated('2025-11-13', { language: 'en' })])).toEqual([]);
  });

  it('orders the briefs of all topics', () => {
    const chosen = [
      { topic: chips, briefs: [dated('2025-11-11')] },
      { topic: power, briefs: [dated('2025-11-13')] },
    ];
    expect(inOrder(chosen, '2025-11-14').map(({ slug }) => slug)).toEqual([
      '2025-11-13-strom',
      '2025-11-11-strom',
    ]);
  });
});
