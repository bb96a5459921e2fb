import { describe, expect, it } from 'vitest';
import type { LinkedFact } from '../../../src/domain/brief.ts';
import type { PartialDate } from '../../../src/domain/dates.ts';
import { figureLabel } from '../../../src/i18n/figure-words.ts';
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

  it('names the facility where the brief has figures of several', () => {
    const fact = aLinkedFact({ facility: aFacility() });
    expect(labelOf(fact, [aLinkedFact({ facility: aFacility() })])).toBe('Investitionsvolumen');
    expect(labelOf(fact, [aLinkedFact({ facility: aFacility({ id: 'other' }) })])).toBe(
      'Investitionsvolumen, Abilene',
    );
  });
});
