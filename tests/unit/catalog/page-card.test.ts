import { describe, expect, it, vi } from 'vitest';
import { cardOf } from '../../../src/catalog/page-card.ts';
import { aBrief, aLinkedFact, anOrganization, aTopic } from '../../support/catalog.ts';

// The settings of the publication come from a module that exists in a build only.
vi.mock('../../../src/publication.ts', async () => {
  const { aSite, textsIn } = await import('../../support/catalog.ts');
  const { siteLanguage } = await import('../../../src/domain/site.ts');
  const site = aSite({ name: 'Grundlast', url: 'https://example.org:8443/news/' });
  const localeOf = (language: string) => siteLanguage(site, language).locale;
  return { site, localeOf, translateInto: textsIn };
});

describe('cardOf', () => {
  it('says the topic and the day of a brief', () => {
    const topics = [aTopic(), aTopic({ id: 'chips', name: { de: 'Chips' } })];
    const brief = aBrief({ language: 'en', topics });
    const { title, summary } = brief;
    expect(cardOf({ path: '/en/', language: 'en', title, summary, brief, alternates: [] })).toEqual(
      {
        kind: 'brief',
        language: 'en',
        siteName: 'Grundlast',
        kicker: 'Power · November 12, 2025',
        title: 'A title',
        text: 'A sentence.',
        address: 'example.org:8443/news',
      },
    );
  });

  it.each([
    ['de', '50\u00A0Mrd.\u00A0$', 'angekündigt', 'Investitionsvolumen, Stand 12. Nov. 2025'],
    ['en', '$50bn', 'announced', 'Capital investment, as of Nov 12, 2025'],
  ])('shows the first fact of a brief that is not for comparison, in %s', (language, ...words) => {
    const facts = [aLinkedFact({ context: true, amount: '1bn USD' }), aLinkedFact()];
    const parties = [{ organization: anOrganization(), roles: ['developer'] as const }];
    const brief = aBrief({ language, facts, parties });
    const [amount, basis, label] = words;
    const page = { path: '/', language, title: '', summary: '', brief, alternates: [] };
    expect(cardOf(page).figure).toEqual({ amount, pattern: 'dashed', basis, label });
  });

  it('counts without the word that the label says', () => {
    const fact = aLinkedFact({ metric: 'jobs-permanent', amount: 'up to 800 jobs', of: undefined });
    const brief = aBrief({ facts: [fact] });
    const page = { path: '/', language: 'de', title: '', summary: '', brief, alternates: [] };
    expect(cardOf(page).figure).toMatchObject({
      amount: 'bis zu 800',
      label: 'Dauerhafte Stellen, Stand 12. Nov. 2025',
    });
  });

  it('has no figure where all facts are there for comparison', () => {
    const brief = aBrief({ facts: [aLinkedFact({ context: true })] });
    const page = { path: '/', language: 'de', title: '', summary: '', brief, alternates: [] };
    expect(cardOf(page)).not.toHaveProperty('figure');
  });

  it('says neither on another page', () => {
    const page = { path: '/', language: 'de', title: 'Archiv', summary: 'Alles.', alternates: [] };
    expect(cardOf(page)).toMatchObject({ kind: 'page', kicker: '', title: 'Archiv' });
  });
});
