import { describe, expect, it } from 'vitest';
import type { Brief } from '../../../../src/domain/brief.ts';
import type { Edition } from '../../../../src/domain/edition.ts';
import { searchRecords } from '../../../../src/integrations/search/search-records.ts';
import { createUrls } from '../../../../src/urls.ts';
import {
  aBrief,
  aLinkedFact,
  anEdition,
  anOrganization,
  aSite,
  aTopic,
  momentOf,
  textsIn,
} from '../../../support/catalog.ts';
import { treeOf } from '../../../support/trees.ts';

const hut8 = anOrganization();
const enbw = anOrganization({ id: 'enbw', name: 'EnBW' });

describe('searchRecords', () => {
  it('has address, text, names and figure of a brief, and what it is chosen by', async () => {
    const brief = aBrief({
      title: 'Hut\u00ad 8 baut 2\u00a0GW',
      published: momentOf('2025-11-12'),
      topics: [aTopic(), aTopic({ id: 'water' })],
      parties: [{ organization: hut8, roles: ['developer'] }],
      facts: [aLinkedFact({ of: enbw, basis: 'announced', label: 'Förderung eingerechnet' })],
    });
    expect(await recordsOf([brief])).toEqual([
      {
        url: '/news/briefs/2025-11-12-strom/',
        language: 'de',
        content:
          'Ein Satz. Neue Rechenzentren. EnBW: Investitionsvolumen, Förderung eingerechnet: 50\u00a0Milliarden Dollar. EnBW, Hut 8.',
        meta: {
          title: 'Hut 8 baut 2\u00a0GW',
          summary: 'Ein Satz.',
          day: '2025-11-12',
          figure: '50\u00a0Mrd.\u00a0$',
          label: 'EnBW: Investitionsvolumen, Förderung eingerechnet',
          basis: 'angekündigt',
          pattern: 'dashed',
          aliases: 'rechenzentrum',
        },
        filters: { topic: ['power', 'water'], organization: ['enbw', 'hut-8'], year: ['2025'] },
        sort: { day: '2025-11-12' },
      },
    ]);
  });

  it('has greeting, briefs and number of an edition, and nothing but its year to choose it by', async () => {
    const brief = aBrief({ title: 'Hut 8 baut', topics: [aTopic()] });
    const edition = anEdition({
      number: 12,
      subject: 'Strom für\u00ad alle',
      preheader: 'Was läuft',
      published: momentOf('2025-11-14'),
      sections: [{ topic: aTopic(), briefs: [{ brief, form: 'teaser' }] }],
    });
    expect((await recordsOf([brief], [edition])).slice(1)).toEqual([
      {
        url: '/news/editions/2025-11-14/',
        language: 'de',
        content: 'Was läuft. Neue Rechenzentren. Hut 8 baut.',
        meta: {
          subject: 'Strom für alle',
          summary: 'Was läuft',
          day: '2025-11-14',
          issue: 'Ausgabe 12',
          aliases: 'rechenzentrum',
        },
        filters: { year: ['2025'] },
        sort: { day: '2025-11-14' },
      },
    ]);
  });

  it('has only the editions of its language', async () => {
    const records = await recordsOf([], [anEdition(), anEdition({ language: 'en' })]);
    expect(records.map(({ url }) => url)).toEqual(['/news/editions/2025-11-14/']);
  });

  it('has no figure where a brief has none, and only the briefs of its language', async () => {
    const records = await recordsOf([aBrief(), aBrief({ language: 'en' })]);
    expect(records.map(({ language, meta }) => [language, Object.keys(meta ?? {})])).toEqual([
      ['de', ['title', 'summary', 'day', 'aliases']],
    ]);
  });
});

function recordsOf(briefs: readonly Brief[], editions: readonly Edition[] = []) {
  return searchRecords({
    catalog: { briefs, editions, pages: [], topics: [], organizations: [hut8, enbw] },
    language: 'de',
    locale: 'de-DE',
    translate: textsIn('de'),
    urls: createUrls(aSite({ url: 'https://example.org/news/' })),
    loadTree: () => Promise.resolve(treeOf('Neue Rechenzentren.')),
  });
}
