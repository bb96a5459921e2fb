import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { renderNewsSitemap } from '../../../src/sitemaps/news-sitemap.ts';
import { aBrief, momentOf } from '../../support/catalog.ts';
import { sitemapFaults } from '../../support/xsd.ts';

describe('renderNewsSitemap', () => {
  const options = { name: 'Strom & Netze', addressOf: () => 'https://example.org/briefs/a/' };
  const hostile = 'Ein Titel <mit> & ]]> „Zeichen“ 🏗️';

  it('says what Google asks for', async () => {
    const brief = aBrief({ title: hostile, published: momentOf('2025-11-14T08:30:00+01:00') });
    const xml = await renderNewsSitemap([brief], options);
    expect(new XMLParser().parse(xml)).toMatchObject({
      urlset: {
        url: {
          loc: 'https://example.org/briefs/a/',
          'news:news': {
            'news:publication': { 'news:name': options.name, 'news:language': 'de' },
            'news:publication_date': '2025-11-14T08:30:00+01:00',
            'news:title': hostile,
          },
        },
      },
    });
  });

  it('is valid against the schemas', async () => {
    const briefs = [aBrief({ title: hostile }), aBrief({ language: 'en' })];
    expect(await sitemapFaults(await renderNewsSitemap(briefs, options))).toEqual([]);
  });
});
