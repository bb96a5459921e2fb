import { describe, expect, it } from 'vitest';
import { toBreadcrumbs } from '../../../src/structured-data/breadcrumbs.ts';
import type { DataContext } from '../../../src/structured-data/context.ts';
import { toOrganization } from '../../../src/structured-data/organization.ts';
import { renderStructuredData } from '../../../src/structured-data/render.ts';
import { createUrls } from '../../../src/urls.ts';
import { anOrganization, aSite } from '../../support/catalog.ts';

const site = aSite();
const context: DataContext = { site, urls: createUrls(site), language: 'de' };

describe('toBreadcrumbs', () => {
  it('counts the way from the home page to the page itself', () => {
    const crumbs = [
      { name: 'Start', path: '/' },
      { name: 'Strom', path: '/topics/power/' },
    ];
    expect(toBreadcrumbs(crumbs, context)).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Start', item: 'https://example.org/' },
        {
          '@type': 'ListItem',
          position: 2,
          name: 'Strom',
          item: 'https://example.org/topics/power/',
        },
      ],
    });
  });
});

describe('toOrganization', () => {
  it('states nothing that is not known', () => {
    expect(toOrganization(anOrganization(), context)).toEqual({
      '@type': 'Organization',
      '@id': 'https://example.org/organizations/hut-8/#organization',
      name: 'Hut 8',
    });
  });

  it.each(['agency', 'municipality'] as const)(
    'calls a body of the kind "%s" a public one',
    (kind) => {
      expect(toOrganization(anOrganization({ kind }), context)).toMatchObject({
        '@type': 'GovernmentOrganization',
      });
    },
  );
});

describe('renderStructuredData', () => {
  it('is one graph that nothing in it can end', () => {
    const text = renderStructuredData([{ '@type': 'Thing', name: '</script><b>' }]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual({
      '@context': 'https://schema.org',
      '@graph': [{ '@type': 'Thing', name: '</script><b>' }],
    });
  });
});
