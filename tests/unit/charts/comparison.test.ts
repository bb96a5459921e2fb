import { describe, expect, it } from 'vitest';
import { toComparison } from '../../../src/charts/comparison.ts';
import type { PartialDate } from '../../../src/domain/dates.ts';
import type { Language } from '../../../src/domain/language.ts';
import { aFacility, aLinkedFact, anOrganization, textsIn } from '../../support/catalog.ts';

const amazon = anOrganization({ id: 'amazon', name: 'Amazon' });
const money = [
  aLinkedFact({ amount: '50bn USD', label: 'Texas' }),
  aLinkedFact({ amount: '11bn USD', basis: 'financed', of: amazon, asOf: dateOf('2024-04') }),
];

describe('toComparison', () => {
  it('says what the bars measure, in which unit, and how firm the numbers are', () => {
    expect(inLanguage('de', 'Ein Vergleich')).toMatchObject({
      title: 'Ein Vergleich',
      subline: 'Investitionsvolumen in US-Dollar; angekündigt oder finanziert',
    });
    expect(inLanguage('en', 'A comparison').subline).toBe(
      'Capital investment in US dollars; announced or financed',
    );
  });

  it('has the metric as its title where it is given none', () => {
    expect(inLanguage('de')).toMatchObject({
      title: 'Investitionsvolumen',
      subline: 'US-Dollar; angekündigt oder finanziert',
    });
  });

  it('says of every bar whose it is, its value, its basis and its year', () => {
    expect(inLanguage('de').bars.map(({ subject, value, note }) => [subject, value, note])).toEqual(
      [
        ['Hut 8, Texas', '50\u00a0Mrd.\u00a0$', 'angekündigt, Stand 2025'],
        ['Amazon', '11\u00a0Mrd.\u00a0$', 'finanziert, Stand 2024'],
      ],
    );
  });

  it('names facility and time, and no unit where the units differ', () => {
    const comparison = toComparison(
      [
        aLinkedFact({ metric: 'capacity-it', amount: '20..30 MW', facility: aFacility() }),
        aLinkedFact({ metric: 'capacity-it', amount: 'up to 2 GW', period: dateOf('2026-Q3') }),
      ],
      { locale: 'de-DE', translate: textsIn('de') },
    );
    expect(comparison.subline).toBe('Angekündigt');
    expect(comparison.bars.map(({ subject, value }) => [subject, value])).toEqual([
      ['Hut 8, Abilene', '20–30\u00a0MW'],
      ['Hut 8, 3. Quartal 2026', 'bis zu 2\u00a0GW'],
    ]);
  });

  it('tells apart what has the same words, and dates it once', () => {
    const { bars } = toComparison(
      [
        aLinkedFact({ asOf: dateOf('2024-05') }),
        aLinkedFact({ asOf: dateOf('2025-11-12') }),
        aLinkedFact({ of: amazon }),
      ],
      { locale: 'de-DE', translate: textsIn('de') },
    );
    expect(bars.map(({ subject, note }) => [subject, note])).toEqual([
      ['Hut 8, Stand Mai 2024', 'angekündigt'],
      ['Hut 8, Stand 12. Nov. 2025', 'angekündigt'],
      ['Amazon', 'angekündigt, Stand 2025'],
    ]);
  });

  it('does not repeat what is counted', () => {
    const jobs = aLinkedFact({ metric: 'jobs-permanent', amount: '800 jobs' });
    const { subline, bars } = toComparison([jobs], { locale: 'de-DE', translate: textsIn('de') });
    expect([subline, bars[0]?.value]).toEqual(['Angekündigt', '800']);
  });
});

function inLanguage(language: Language, title?: string) {
  const locale = language === 'de' ? 'de-DE' : 'en-US';
  return toComparison(money, { title, locale, translate: textsIn(language) });
}

function dateOf(text: string): PartialDate {
  return text as PartialDate;
}
