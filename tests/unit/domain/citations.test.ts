import { expect, it } from 'vitest';
import type { LinkedEntry } from '../../../src/domain/brief.ts';
import { citationsOf } from '../../../src/domain/citations.ts';
import type { PartialDate } from '../../../src/domain/dates.ts';
import { aBrief, aLinkedFact } from '../../support/catalog.ts';

it('leads from a source to every place that cites it, in the order of the page', () => {
  const brief = aBrief({
    facts: [
      aLinkedFact({ id: 'rival', context: true, sources: ['press'] }),
      aLinkedFact({ id: 'capex', sources: ['report', 'press'] }),
      aLinkedFact({ id: 'jobs', sources: ['report'] }),
    ],
    timeline: [anEntry('start', ['report'])],
  });
  const inBody = new Map([
    ['report', ['cite-1', 'cite-3']],
    ['book', ['cite-2']],
  ]);
  expect(Object.fromEntries(citationsOf(brief, inBody))).toEqual({
    report: ['fact-capex', 'cite-1', 'cite-3', 'time-start', 'fact-jobs'],
    press: ['fact-capex', 'fact-rival'],
    book: ['cite-2'],
  });
});

it('leaves the places of a body as they are where a brief has no facts', () => {
  const inBody = new Map([['report', ['cite-1']]]);
  expect(citationsOf(aBrief(), inBody)).toEqual(inBody);
});

function anEntry(id: string, sources: readonly string[]): LinkedEntry {
  const date = '2026' as PartialDate;
  return { id, date, label: 'Der Bau beginnt.', kind: 'target', sources, language: 'de' };
}
