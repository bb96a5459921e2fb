import { describe, expect, it } from 'vitest';
import type { PartialDate } from '../../../src/domain/dates.ts';
import type { DataContext } from '../../../src/structured-data/context.ts';
import { toNewsArticle } from '../../../src/structured-data/news-article.ts';
import { createUrls } from '../../../src/urls.ts';
import {
  aBrief,
  anAuthor,
  anOrganization,
  aSite,
  aSource,
  momentOf,
} from '../../support/catalog.ts';

const site = aSite({ name: 'Grundlast', idAuthority: 'example.org,2025' });
const card = '/cards/briefs/2025-11-12-strom.png?v=1a2b3c4d';
const context: DataContext = { site, urls: createUrls(site), language: 'de', card };
const address = 'https://example.org/briefs/2025-11-12-strom/';

describe('toNewsArticle', () => {
  it('says what the brief is, when it appeared and where it lives', () => {
    expect(toNewsArticle(aBrief(), context)).toMatchObject({
      '@type': 'NewsArticle',
      '@id': `${address}#article`,
      identifier: 'tag:example.org,2025:briefs/de/2025-11-12-strom',
      url: address,
      mainEntityOfPage: address,
      headline: 'Ein Titel',
      description: 'Ein Satz.',
      image: 'https://example.org/cards/briefs/2025-11-12-strom.png?v=1a2b3c4d',
      inLanguage: 'de',
      datePublished: '2025-11-12T00:00:00+01:00',
      dateModified: '2025-11-12T00:00:00+01:00',
      wordCount: 220,
      isAccessibleForFree: true,
      articleSection: ['Strom'],
    });
  });

  it('names the publication as publisher', () => {
    expect(toNewsArticle(aBrief(), context)).toMatchObject({
      publisher: {
        '@type': 'NewsMediaOrganization',
        '@id': 'https://example.org/#publisher',
        name: 'Grundlast',
        url: 'https://example.org/',
        logo: 'https://example.org/icon-512.png',
      },
    });
  });

  it('tells a person from a desk', () => {
    const authors = [anAuthor(), anAuthor({ kind: 'person', name: { und: 'Ada Muster' } })];
    expect(toNewsArticle(aBrief({ authors }), context)).toMatchObject({
      author: [
        { '@type': 'Organization', name: 'Redaktion' },
        { '@type': 'Person', name: 'Ada Muster' },
      ],
    });
  });

  it('cites every source with what is known of it, and no quarter as a date', () => {
    const sources = [
      aSource({ title: 'Bericht', publisher: 'Beispiel AG', published: '2025-11' as PartialDate }),
      aSource({ url: 'https://www.example.net/a', published: '2025-Q3' as PartialDate }),
    ];
    expect(toNewsArticle(aBrief({ sources }), context)).toMatchObject({
      citation: [
        {
          '@type': 'CreativeWork',
          name: 'Bericht',
          url: 'https://www.example.org/report',
          publisher: { '@type': 'Organization', name: 'Beispiel AG' },
          datePublished: '2025-11',
        },
        { '@type': 'CreativeWork', name: 'example.net', url: 'https://www.example.net/a' },
      ],
    });
  });

  it('is about the parties, each under the address of its page', () => {
    const organization = anOrganization({
      country: 'US',
      url: 'https://hut8.com/',
      description: { de: 'Ein Betreiber.' },
    });
    const parties = [{ organization, roles: ['landlord' as const] }];
    expect(toNewsArticle(aBrief({ parties }), context)).toMatchObject({
      about: [
        {
          '@type': 'Organization',
          '@id': 'https://example.org/organizations/hut-8/#organization',
          name: 'Hut 8',
          description: 'Ein Betreiber.',
          url: 'https://hut8.com/',
          address: { '@type': 'PostalAddress', addressCountry: 'US' },
        },
      ],
    });
  });

  it('lists corrections, and changes its date with them', () => {
    const brief = aBrief({
      updated: momentOf('2025-11-14'),
      corrections: [{ day: '2025-11-14', text: 'Es waren 50.', language: 'de' }],
    });
    expect(toNewsArticle(brief, context)).toMatchObject({
      dateModified: '2025-11-14T00:00:00+01:00',
      correction: [
        { '@type': 'CorrectionComment', text: 'Es waren 50.', datePublished: '2025-11-14' },
      ],
    });
    expect(toNewsArticle(aBrief(), context)).not.toHaveProperty('correction');
  });

  it('names the other languages in which it exists, and no other', () => {
    expect(toNewsArticle(aBrief({ languages: ['de', 'en'] }), context)).toMatchObject({
      workTranslation: [
        {
          '@type': 'NewsArticle',
          '@id': 'https://example.org/en/briefs/2025-11-12-strom/#article',
          inLanguage: 'en',
        },
      ],
    });
    expect(toNewsArticle(aBrief(), context)).not.toHaveProperty('workTranslation');
  });
});
