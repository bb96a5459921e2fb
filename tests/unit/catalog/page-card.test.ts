import { describe, expect, it, vi } from 'vitest';
import { cardOf } from '../../../src/catalog/page-card.ts';
import { aBrief, aTopic } from '../../support/catalog.ts';

// The settings of the publication come from a module that exists in a build only.
vi.mock('../../../src/publication.ts', async () => {
  const { aSite } = await import('../../support/catalog.ts');
  const { siteLanguage } = await import('../../../src/domain/site.ts');
  const site = aSite({ name: 'Grundlast', url: 'https://example.org:8443/news/' });
  return { site, localeOf: (language: string) => siteLanguage(site, language).locale };
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

  it('says neither on another page', () => {
    const page = { path: '/', language: 'de', title: 'Archiv', summary: 'Alles.', alternates: [] };
    expect(cardOf(page)).toMatchObject({ kind: 'page', kicker: '', title: 'Archiv' });
  });
});
