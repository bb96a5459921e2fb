import { describe, expect, it } from 'vitest';
import { figureDetails } from '../../../src/i18n/figure-details.ts';
import type { LinkedFact } from '../../../src/domain/brief.ts';
import type { PartialDate } from '../../../src/domain/dates.ts';
import { aBrief, aLinkedFact, anOrganization, aSource, textsIn } from '../../support/catalog.ts';

const own = anOrganization();
const rival = anOrganization({ id: 'amazon', name: 'Amazon' });

describe('figureDetails', () => {
  it('says nothing that goes without saying', () => {
    expect(detailsOf(aLinkedFact())).toEqual([]);
    expect(detailsOf(aLinkedFact({ saidBy: own.name, basis: 'reported' }))).toEqual([]);
  });

  it('names the others of a contract, a speaker who is no source, and another date', () => {
    const fact = aLinkedFact({
      with: [rival, anOrganization({ id: 'meta', name: 'Meta' })],
      saidBy: 'Bundesregierung',
      asOf: dateOf('2024-05'),
    });
    expect(detailsOf(fact)).toEqual([
      'mit Amazon und Meta',
      'laut Bundesregierung',
      'Stand Mai 2024',
    ]);
  });

  it('names the other side once where it is the one that speaks', () => {
    expect(detailsOf(aLinkedFact({ with: [rival], saidBy: rival.name }))).toEqual(['laut Amazon']);
    const meta = anOrganization({ id: 'meta', name: 'Meta' });
    expect(detailsOf(aLinkedFact({ with: [rival, meta], saidBy: rival.name }))).toEqual([
      'mit Meta',
      'laut Amazon',
    ]);
    const quiet = aLinkedFact({ with: [rival], saidBy: 'example.org' });
    expect(detailsOf(quiet)).toEqual(['mit Amazon']);
  });

  it('names the publisher of hearsay, to which the number of the source alone does no justice', () => {
    expect(detailsOf(aLinkedFact({ basis: 'reported' }))).toEqual(['laut example.org']);
    expect(detailsOf(aLinkedFact({ basis: 'contracted' }))).toEqual([]);
  });
});

function detailsOf(fact: LinkedFact): string[] {
  return figureDetails(fact, contextOf([fact]));
}

function contextOf(facts: readonly LinkedFact[]) {
  const parties = [{ organization: own, roles: ['developer'] as const }];
  const brief = aBrief({ facts, parties, sources: [aSource()] });
  return { brief, locale: 'de-DE', translate: textsIn('de') };
}

function dateOf(text: string): PartialDate {
  return text as PartialDate;
}
