import { expect, it } from 'vitest';
import { toIssue } from '../../../src/structured-data/issue.ts';
import { createUrls } from '../../../src/urls.ts';
import { anEdition, aSite } from '../../support/catalog.ts';

const site = aSite({ name: 'Baseload' });
const context = { site, urls: createUrls(site), language: 'de' };

it('an edition is an issue with its number, its day and its articles', () => {
  const card = '/cards/editions/2025-11-14.png';
  expect(toIssue(anEdition(), { ...context, card })).toMatchObject({
    '@type': 'PublicationIssue',
    '@id': 'https://example.org/editions/2025-11-14/#issue',
    name: 'Eine Woche',
    description: 'Was geschah.',
    image: 'https://example.org/cards/editions/2025-11-14.png',
    issueNumber: 1,
    inLanguage: 'de',
    datePublished: '2025-11-14T00:00:00+01:00',
    isPartOf: { '@type': 'Periodical', name: 'Baseload' },
    hasPart: [
      {
        '@type': 'NewsArticle',
        '@id': 'https://example.org/briefs/2025-11-12-strom/#article',
        headline: 'Ein Titel',
      },
    ],
  });
});

it('an edition without a card has no picture', () => {
  expect(toIssue(anEdition(), context)).not.toHaveProperty('image');
});
