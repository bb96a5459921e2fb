import { expect, it } from 'vitest';
import type { Brief, LinkedCorrection } from '../../../src/domain/brief.ts';
import { correctionsIn } from '../../../src/domain/corrections.ts';
import { toCorrectionEntry } from '../../../src/feeds/correction-entry.ts';
import { renderRss } from '../../../src/feeds/formats/rss.ts';
import { aBrief, aLinkedFact } from '../../support/catalog.ts';
import { feedFaults } from '../../support/feed-faults.ts';
import { aChannelContext, aFeed } from '../../support/feeds.ts';

function correction(changes: Partial<LinkedCorrection> = {}): LinkedCorrection {
  return { day: '2025-11-14', text: 'Es sind 50 Milliarden.', language: 'de', ...changes };
}

function entriesOf(changes: Partial<Brief>, context = aChannelContext()) {
  const briefs = [aBrief(changes)];
  return correctionsIn({ briefs }, 'de').map((one) => toCorrectionEntry(one, context));
}

it('says what was wrong, and leads to the correction and to the brief', () => {
  const changed = { fact: 'capex', was: aLinkedFact({ amount: '40bn USD' }).amount };
  const facts = [aLinkedFact()];
  const [entry] = entriesOf({ facts, corrections: [correction({ changed })] });
  expect(entry).toEqual({
    id: 'tag:baseload.example,2025:briefs/de/2025-11-12-strom/correction-2025-11-14',
    title: 'Korrektur: Ein Titel',
    link: 'https://example.org/briefs/2025-11-12-strom/#correction-2025-11-14',
    summary: 'Es sind 50 Milliarden.',
    html:
      '<p><strong>Korrektur vom 14. November 2025</strong>: Es sind 50 Milliarden. (Hut 8: Investitionsvolumen: zuvor 40\u00A0Mrd.\u00A0$)</p>' +
      '<p>Zur Meldung: <a href="https://example.org/briefs/2025-11-12-strom/">Ein Titel</a></p>',
    published: '2025-11-14T00:00:00+01:00',
    authors: ['Redaktion'],
    categories: [{ id: 'power', name: 'Strom' }],
  });
});

it('keeps its id when the brief is renamed, and when another one of its day follows', () => {
  const [only] = entriesOf({ corrections: [correction()] });
  const later = correction({ text: 'Noch eine.' });
  const [second, first] = entriesOf({
    slug: '2025-11-12-neu',
    formerly: ['2025-11-12-strom'],
    corrections: [later, correction()],
  });
  expect(first?.id).toBe(only?.id);
  expect(second?.id).toBe(`${only?.id ?? ''}-2`);
});

it('makes a feed without a fault', () => {
  const corrections = [correction({ text: 'A & <b> ]]>', day: '2025-11-15' }), correction()];
  const xml = renderRss(aFeed(entriesOf({ corrections }), { name: 'corrections' }));
  expect(feedFaults(xml)).toEqual([]);
});
