import { describe, expect, it } from 'vitest';
import type { PartialDate } from '../../../src/domain/dates.ts';
import type { FactReference } from '../../../src/domain/fact-reference.ts';
import {
  linkCorrections,
  linkFacts,
  linkTimeline,
  type Finders,
} from '../../../src/domain/link-brief.ts';
import type { TimelineEntry } from '../../../src/domain/timeline.ts';
import {
  aFacility,
  aFact,
  anOrganization,
  anOriginal,
  aSource,
  aTwin,
} from '../../support/catalog.ts';

const hut8 = anOrganization();
const ercot = anOrganization({ id: 'ercot', name: 'ERCOT' });
const find: Finders = {
  organization: (id) => (id === 'hut-8' ? hut8 : ercot),
  facility: () => aFacility(),
  speaker: (saidBy) => (saidBy === 'ercot' ? ercot : undefined),
};
const parties = [{ organization: 'hut-8', role: 'developer' as const }];

describe('linkFacts', () => {
  it('fills in whose number it is, who says it, and of when it is', () => {
    const sources = [aSource({ id: 'report', publisher: 'Example Times' })];
    const original = anOriginal({ parties, sources, facts: [aFact()] });
    expect(linkFacts(original, original, find)).toEqual([
      {
        ...aFact(),
        of: hut8,
        with: [],
        saidBy: 'Example Times',
        asOf: '2025-11-12',
        label: undefined,
        facility: undefined,
      },
    ]);
  });

  it('names the host of a source that states no publisher', () => {
    const original = anOriginal({ parties, facts: [aFact()] });
    expect(linkFacts(original, original, find)[0]?.saidBy).toBe('example.org');
  });

  it('keeps what the fact states', () => {
    const overlaps = ['#debt' as FactReference];
    const stated = aFact({
      of: 'ercot',
      saidBy: 'The New York Times',
      with: ['hut-8'],
      facility: 'abilene',
      asOf: '2025-06' as PartialDate,
      overlaps,
    });
    const original = anOriginal({ parties, facts: [stated] });
    expect(linkFacts(original, original, find)).toMatchObject([
      {
        of: ercot,
        saidBy: 'The New York Times',
        with: [hut8],
        facility: aFacility(),
        asOf: '2025-06',
        overlaps,
      },
    ]);
  });

  it('calls an organization that speaks by its name', () => {
    const original = anOriginal({ parties, facts: [aFact({ saidBy: 'ercot' })] });
    expect(linkFacts(original, original, find)[0]?.saidBy).toBe('ERCOT');
  });

  it('takes the label from the file of the language, and none where that has none', () => {
    const original = anOriginal({ parties, facts: [aFact({ label: 'Campus Indiana' })] });
    const twin = aTwin({ labels: { facts: { capex: 'Indiana campus' }, timeline: {} } });
    const label = (file: typeof original | typeof twin) =>
      linkFacts(original, file, find)[0]?.label;
    expect([original, twin, aTwin()].map(label)).toEqual([
      'Campus Indiana',
      'Indiana campus',
      undefined,
    ]);
  });
});

describe('linkTimeline', () => {
  const entry = (id: string, date: string): TimelineEntry => ({
    id,
    date: date as PartialDate,
    label: `Satz ${id}.`,
    kind: 'target',
    sources: [],
  });

  it('sorts the entries, words them as the twin does, and says in which language the others are', () => {
    const original = anOriginal({ timeline: [entry('b', '2027'), entry('a', '2026')] });
    const twin = aTwin({ labels: { facts: {}, timeline: { a: 'Sentence a.' } } });
    expect(linkTimeline(original, twin).map(({ label, language }) => [language, label])).toEqual([
      ['en', 'Sentence a.'],
      ['de', 'Satz b.'],
    ]);
  });
});

describe('linkCorrections', () => {
  const original = anOriginal({
    corrections: [
      { day: '2025-11-14', text: 'Erste.' },
      { day: '2025-11-14', text: 'Zweite.', changed: { fact: 'capex' } },
      { day: '2025-11-20', text: 'Dritte.' },
    ],
  });

  it('puts the latest first, of one day the one that was made last', () => {
    expect(linkCorrections(original, original).map(({ text }) => text)).toEqual([
      'Dritte.',
      'Zweite.',
      'Erste.',
    ]);
  });

  it('words them as the twin does, by day, and leaves the others in the language of the original', () => {
    const twin = aTwin({
      corrections: [
        { day: '2025-11-20', text: 'Third.' },
        { day: '2025-11-14', text: 'First.' },
      ],
    });
    expect(linkCorrections(original, twin)).toEqual([
      { day: '2025-11-20', text: 'Third.', language: 'en' },
      { day: '2025-11-14', text: 'Zweite.', changed: { fact: 'capex' }, language: 'de' },
      { day: '2025-11-14', text: 'First.', language: 'en' },
    ]);
  });
});
