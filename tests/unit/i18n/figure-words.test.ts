import { describe, expect, it } from 'vitest';
import type { LinkedFact } from '../../../src/domain/brief.ts';
import type { PartialDate } from '../../../src/domain/dates.ts';
import { figureLabel, figureSubjects } from '../../../src/i18n/figure-words.ts';
import type { Translate } from '../../../src/i18n/translate.ts';
import { aBrief, aFacility, aLinkedFact, anOrganization, textsIn } from '../../support/catalog.ts';

const parties = [{ organization: anOrganization(), roles: ['developer'] as const }];
const another = anOrganization({ id: 'openai', name: 'OpenAI' });

function labelOf(fact: LinkedFact, others: readonly LinkedFact[] = []): string {
  const brief = aBrief({ parties, facts: [fact, ...others] });
  return figureLabel(fact, { brief, locale: 'de-DE', translate: textsIn('de') });
}

describe('figureLabel', () => {
  it.each([
    ['what is measured', {}, 'Investitionsvolumen'],
    [
      'whose it is, where that is not the first party',
      { of: another },
      'OpenAI: Investitionsvolumen',
    ],
    ['whose it is, where it is for comparison', { context: true }, 'Hut 8: Investitionsvolumen'],
    ['the label of the writer', { label: 'Campus' }, 'Investitionsvolumen, Campus'],
    ['the time', { period: '2025-Q3' as PartialDate }, 'Investitionsvolumen, 3. Quartal 2025'],
  ])('says %s', (_, changes, label) => {
    expect(labelOf(aLinkedFact(changes))).toBe(label);
  });

  it('sets the colon as the language does', () => {
    const texts = textsIn('de');
    const translate: Translate = (key) => (key === 'list.colon' ? '\u00a0: ' : texts(key));
    const brief = aBrief({ parties });
    const fact = aLinkedFact({ of: another });
    expect(figureLabel(fact, { brief, locale: 'fr-FR', translate })).toMatch(/^OpenAI\u00a0: /);
  });

  it('names the facility where the brief has figures of several', () => {
    const fact = aLinkedFact({ facility: aFacility() });
    expect(labelOf(fact, [aLinkedFact({ facility: aFacility() })])).toBe('Investitionsvolumen');
    expect(labelOf(fact, [aLinkedFact({ facility: aFacility({ id: 'other' }) })])).toBe(
      'Investitionsvolumen, Abilene',
    );
  });
});

describe('figureSubjects', () => {
  it.each([
    [
      'nothing more where whose they are tells them apart',
      [{}, { of: another }],
      ['Hut 8', 'OpenAI'],
    ],
    [
      'the facility where the label does not',
      [
        { label: 'Campus', facility: aFacility() },
        { label: 'Campus', facility: aFacility({ id: 'other', name: 'Texas' }) },
      ],
      ['Hut 8, Campus, Abilene', 'Hut 8, Campus, Texas'],
    ],
    [
      'the date where nothing else does',
      [{ asOf: '2024' as PartialDate }, { asOf: '2025-Q3' as PartialDate }],
      ['Hut 8, Stand 2024', 'Hut 8, Stand 3. Quartal 2025'],
    ],
    ['nothing that is the same for both', [{}, {}], ['Hut 8', 'Hut 8']],
  ])('say %s', (_, changes, words) => {
    const context = { locale: 'de-DE', translate: textsIn('de') };
    const subjects = figureSubjects(changes.map(aLinkedFact), context);
    expect(subjects.map((subject) => subject.words)).toEqual(words);
  });
});
