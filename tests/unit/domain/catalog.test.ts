import { describe, expect, it } from 'vitest';
import {
  briefsIn,
  byYear,
  linkCatalog,
  type Catalog,
  type Content,
  type LinkOptions,
} from '../../../src/domain/catalog.ts';
import {
  aFact,
  anAuthor,
  anOrganization,
  anOriginal,
  aPage,
  aSource,
  aTopic,
  aTwin,
  momentOf,
} from '../../support/catalog.ts';

function link(content: Partial<Content>, options: Partial<LinkOptions> = {}): Catalog {
  const whole: Content = {
    briefs: [],
    editions: [],
    pages: [],
    topics: [aTopic()],
    organizations: [anOrganization()],
    facilities: [],
    authors: [anAuthor()],
    ...content,
  };
  const now = momentOf('2025-12-01');
  return linkCatalog(whole, { now, preview: false, defaultAuthors: ['redaktion'], ...options });
}

const draft = anOriginal({
  slug: '2025-11-10-entwurf',
  published: momentOf('2025-11-10'),
  draft: true,
});
const scheduled = anOriginal({
  slug: '2025-12-24-sperrfrist',
  published: momentOf('2025-12-24'),
});

describe('linkCatalog', () => {
  it('puts topics, authors and organizations in the place of their ids', () => {
    const sources = [aSource({ id: 'announcement' })];
    const file = anOriginal({
      authors: ['ada'],
      sources,
      parties: [
        { organization: 'hut-8', role: 'developer' },
        { organization: 'ercot', role: 'grid-operator' },
        { organization: 'hut-8', role: 'owner' },
      ],
    });
    const ada = anAuthor({ id: 'ada' });
    const ercot = anOrganization({ id: 'ercot' });
    const { briefs } = link({
      briefs: [file],
      authors: [anAuthor(), ada],
      organizations: [ercot, anOrganization()],
    });
    expect(briefs).toMatchObject([
      {
        title: 'Ein Titel',
        topics: [aTopic()],
        authors: [ada],
        sources,
        parties: [
          { organization: anOrganization(), roles: ['developer', 'owner'] },
          { organization: ercot, roles: ['grid-operator'] },
        ],
        unpublished: undefined,
      },
    ]);
  });

  it('gives a twin its own text and everything else from the original', () => {
    const original = anOriginal({
      updated: momentOf('2025-11-20'),
      formerly: ['2025-11-12-alt'],
      parties: [{ organization: 'hut-8', role: 'tenant' }],
      pictures: ['./werk.jpg'],
    });
    const twin = aTwin({ words: 440, pictures: ['./plant.jpg'] });
    const catalog = link({ briefs: [original, twin] });
    const [german] = briefsIn(catalog, 'de');
    expect(german).toMatchObject({
      published: original.published,
      updated: original.updated,
      formerly: original.formerly,
      languages: ['de', 'en'],
      pictures: ['./werk.jpg'],
    });
    expect(briefsIn(catalog, 'en')).toEqual([
      {
        ...german,
        language: 'en',
        path: twin.path,
        title: twin.title,
        summary: twin.summary,
        digest: twin.digest,
        words: 440,
        pictures: ['./plant.jpg'],
      },
    ]);
  });

  it('names the default authors where a brief names none', () => {
    expect(link({ briefs: [anOriginal()] }).briefs[0]?.authors).toEqual([anAuthor()]);
  });

  it('drops drafts and what is dated later, with their twins', () => {
    const twins = [draft, scheduled].map(({ slug }) => aTwin({ slug }));
    expect(link({ briefs: [draft, scheduled, ...twins] }).briefs).toEqual([]);
  });

  it('keeps and marks drafts and what is dated later in a preview', () => {
    const twin = aTwin({ slug: draft.slug });
    const { briefs } = link({ briefs: [anOriginal(), draft, twin, scheduled] }, { preview: true });
    expect(briefs.map(({ language, slug, unpublished }) => [language, slug, unpublished])).toEqual([
      ['de', '2025-12-24-sperrfrist', 'scheduled'],
      ['de', '2025-11-12-strom', undefined],
      ['de', '2025-11-10-entwurf', 'draft'],
      ['en', '2025-11-10-entwurf', 'draft'],
    ]);
  });

  it('publishes a brief at its very moment', () => {
    const published = momentOf('2025-11-12T09:30:00+01:00');
    const at = (now: string) =>
      link({ briefs: [anOriginal({ published })] }, { now: momentOf(now) });
    expect(at('2025-11-12T08:29:59Z').briefs).toHaveLength(0);
    expect(at('2025-11-12T08:30:00Z').briefs).toHaveLength(1);
  });

  it('puts the newest first, and briefs of one moment in the order of their names', () => {
    const briefs = [
      anOriginal({ slug: '2025-11-12-b' }),
      anOriginal({ slug: '2025-11-12-c', published: momentOf('2025-11-12T09:00:00+01:00') }),
      anOriginal({ slug: '2025-11-13-d', published: momentOf('2025-11-13') }),
      anOriginal({ slug: '2025-11-12-a' }),
    ];
    const expected = ['2025-11-13-d', '2025-11-12-c', '2025-11-12-a', '2025-11-12-b'];
    expect(link({ briefs }).briefs.map(({ slug }) => slug)).toEqual(expected);
    expect(link({ briefs: briefs.toReversed() }).briefs.map(({ slug }) => slug)).toEqual(expected);
  });

  it('passes pages, topics and organizations on, also those without a brief', () => {
    const topics = [aTopic(), aTopic({ id: 'chips' })];
    expect(link({ pages: [aPage()], topics })).toEqual({
      briefs: [],
      editions: [],
      pages: [aPage()],
      topics,
      organizations: [anOrganization()],
    });
  });

  it.each([
    ['a topic', anOriginal({ topics: ['powr'] }), 'There is no topic "powr".'],
    ['an author', anOriginal({ authors: ['ada'] }), 'There is no author "ada".'],
    [
      'a facility',
      anOriginal({ facts: [aFact({ facility: 'abilen', of: 'hut-8' })] }),
      'There is no facility "abilen".',
    ],
    [
      'an organization',
      anOriginal({ parties: [{ organization: 'hut', role: 'owner' }] }),
      'There is no organization "hut".',
    ],
    [
      'an original',
      aTwin(),
      'content/briefs/en/2025-11-12-strom.mdx is a twin without an original.',
    ],
  ])('throws where %s is missing', (_name, file, said) => {
    expect(() => link({ briefs: [file] })).toThrow(said);
  });
});

describe('byYear', () => {
  it('groups by the day in the zone of the site', () => {
    const lastMinutes = '2024-12-31T22:59:00Z';
    const firstMinutes = '2024-12-31T23:01:00Z';
    const { briefs } = link({
      briefs: [
        anOriginal({ slug: 'old', published: momentOf(lastMinutes) }),
        anOriginal({ slug: 'new', published: momentOf(firstMinutes) }),
      ],
    });
    const years = [...byYear(briefs)].map(([year, its]) => [year, its.map(({ slug }) => slug)]);
    expect(years).toEqual([
      ['2025', ['new']],
      ['2024', ['old']],
    ]);
  });
});
