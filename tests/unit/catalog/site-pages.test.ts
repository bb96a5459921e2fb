import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../src/domain/catalog.ts';
import type { PartialDate } from '../../../src/domain/dates.ts';
import { listSitePages, type SitePage } from '../../../src/catalog/site-pages.ts';
import { subjectPageSize } from '../../../src/catalog/subject-pages.ts';
import type { SiteConfig } from '../../../src/schema/site.ts';
import { createUrls } from '../../../src/urls.ts';
import {
  aBrief,
  anEdition,
  anOrganization,
  aPage,
  aSite,
  aTopic,
  momentOf,
  textsIn,
} from '../../support/catalog.ts';

function list(catalog: Partial<Catalog> = {}, settings: SiteConfig = {}): SitePage[] {
  const site = aSite(settings);
  const context = { site, urls: createUrls(site), translateInto: textsIn };
  const whole = {
    briefs: [],
    editions: [],
    pages: [],
    topics: [aTopic()],
    organizations: [],
    ...catalog,
  };
  return listSitePages(whole, context);
}

function find(pages: readonly SitePage[], path: string): SitePage | undefined {
  return pages.find((page) => page.path === path);
}

const older = aBrief({ slug: '2024-02-29-alt', published: momentOf('2024-02-29') });
const changed = aBrief({ updated: momentOf('2025-11-20') });
const newest = aBrief({
  slug: '2025-11-15-neu',
  published: momentOf('2025-11-15'),
  topics: [aTopic({ id: 'chips' })],
});

describe('listSitePages', () => {
  it('lists editions under their list, each with its twin, where a language has any', () => {
    const later = anEdition({ slug: '2025-11-21', published: momentOf('2025-11-21') });
    const editions = [later, anEdition(), anEdition({ language: 'en' })];
    const pages = list({ editions }).filter(({ path }) => path.includes('editions'));
    expect(
      pages.map(({ path, title, summary, lastModified, alternates }) => [
        ...[path, title, summary, lastModified],
        alternates.length,
      ]),
    ).toEqual([
      ['/editions/', 'Newsletter', textsIn('de')('editions.description'), '2025-11-21', 2],
      ['/editions/2025-11-21/', 'Eine Woche', 'Was geschah.', '2025-11-21', 1],
      ['/editions/2025-11-14/', 'Eine Woche', 'Was geschah.', '2025-11-14', 2],
      ['/en/editions/', 'Newsletter', textsIn('en')('editions.description'), '2025-11-14', 2],
      ['/en/editions/2025-11-14/', 'A week', 'What happened.', '2025-11-14', 2],
    ]);
    expect(pages.map(({ feed }) => feed?.path)).toEqual([
      ...Array.from({ length: 3 }, () => '/editions/rss.xml'),
      ...Array.from({ length: 2 }, () => '/en/editions/rss.xml'),
    ]);
  });

  it('lists home, archive, subscribe, search and corrections of a site without content', () => {
    expect(list().map(({ path }) => path)).toEqual([
      '/',
      '/archive/',
      '/subscribe/',
      '/search/',
      '/corrections/',
      '/en/',
      '/en/archive/',
      '/en/subscribe/',
      '/en/search/',
      '/en/corrections/',
    ]);
  });

  it('lists every page of a language, of topics and years those that hold a brief', () => {
    const topics = [aTopic(), aTopic({ id: 'chips' }), aTopic({ id: 'money' })];
    const pages = [aPage(), aPage({ language: 'fr' })];
    const paths = list({ briefs: [newest, changed, older], pages, topics }).map(({ path }) => path);
    expect(paths.filter((path) => !path.startsWith('/en/'))).toEqual([
      '/',
      '/archive/',
      '/subscribe/',
      '/search/',
      '/archive/2025/',
      '/archive/2024/',
      '/topics/power/',
      '/topics/chips/',
      '/corrections/',
      '/about/',
      '/briefs/2025-11-15-neu/',
      '/briefs/2025-11-12-strom/',
      '/briefs/2024-02-29-alt/',
    ]);
  });

  it('dates a page by the newest change on it', () => {
    const updated = '2026-01-02' as PartialDate;
    const pages = list({ briefs: [newest, changed, older], pages: [aPage({ updated })] });
    expect(Object.fromEntries(pages.map(({ path, lastModified }) => [path, lastModified]))).toEqual(
      {
        '/': '2025-11-20',
        '/archive/': '2025-11-20',
        '/subscribe/': undefined,
        '/search/': undefined,
        '/archive/2025/': '2025-11-20',
        '/archive/2024/': '2024-02-29',
        '/topics/power/': '2025-11-20',
        '/corrections/': undefined,
        '/about/': '2026-01-02',
        '/briefs/2025-11-15-neu/': '2025-11-15',
        '/briefs/2025-11-12-strom/': '2025-11-20',
        '/briefs/2024-02-29-alt/': '2024-02-29',
        '/en/': undefined,
        '/en/archive/': undefined,
        '/en/subscribe/': undefined,
        '/en/search/': undefined,
        '/en/corrections/': undefined,
      },
    );
  });

  it('gives years to a topic that holds more briefs than its page lists', () => {
    const briefs = Array.from({ length: subjectPageSize }, (_, index) =>
      aBrief({ slug: `2025-11-12-${String(index)}` }),
    );
    const topicsOf = (all: Catalog['briefs']) =>
      list({ briefs: all }).filter(({ path }) => path.includes('/topics/'));
    expect(topicsOf(briefs).map(({ path }) => path)).toEqual(['/topics/power/']);
    expect(topicsOf([...briefs, older]).map(({ path, title }) => [path, title])).toEqual([
      ['/topics/power/', 'Strom'],
      ['/topics/power/2025/', 'Strom: Meldungen aus dem Jahr 2025'],
      ['/topics/power/2024/', 'Strom: Meldungen aus dem Jahr 2024'],
    ]);
  });

  it('gives a page to each organization in the languages that name it', () => {
    const meta = anOrganization({ id: 'meta', name: 'Meta', description: { de: 'Baut.' } });
    const parties = [{ organization: meta, roles: ['owner' as const] }];
    const german = aBrief({ parties, updated: momentOf('2025-11-20') });
    const hut8 = [{ organization: anOrganization(), roles: ['tenant' as const] }];
    const english = aBrief({ language: 'en', parties: [...parties, ...hut8] });
    const pages = list({ briefs: [german, english, older] }).filter(({ path }) =>
      path.includes('/organizations/'),
    );
    expect(
      pages.map(({ path, title, summary, lastModified, alternates }) => [
        ...[path, title, summary, lastModified],
        alternates.length,
      ]),
    ).toEqual([
      ['/organizations/', 'Organisationen', expect.any(String), '2025-11-20', 2],
      ['/organizations/meta/', 'Meta', 'Baut.', '2025-11-20', 2],
      ['/en/organizations/', 'Organizations', expect.any(String), '2025-11-12', 2],
      [
        ...['/en/organizations/meta/', 'Meta'],
        ...['Meta in our briefs: figures, roles and sources.', '2025-11-12', 2],
      ],
      ['/en/organizations/hut-8/', 'Hut 8', expect.any(String), '2025-11-12', 1],
    ]);
  });

  it('gives years to an organization that more briefs name than its page lists', () => {
    const parties = [{ organization: anOrganization(), roles: ['tenant' as const] }];
    const briefs = Array.from({ length: subjectPageSize }, (_, index) =>
      aBrief({ slug: `2025-11-12-${String(index)}`, parties }),
    );
    const yearsOf = (all: Catalog['briefs']) =>
      list({ briefs: all })
        .filter(({ path }) => path.startsWith('/organizations/hut-8/2'))
        .map(({ path, title }) => [path, title]);
    expect(yearsOf(briefs)).toEqual([]);
    expect(yearsOf([...briefs, { ...older, parties }])).toEqual([
      ['/organizations/hut-8/2025/', 'Hut 8: Meldungen aus dem Jahr 2025'],
      ['/organizations/hut-8/2024/', 'Hut 8: Meldungen aus dem Jahr 2024'],
    ]);
  });

  it('dates the page of corrections by the latest one', () => {
    const corrections = ['2025-12-03', '2025-11-20'].map((day) => ({
      ...{ day, text: 'Berichtigt.', language: 'de' },
    }));
    const pages = list({ briefs: [newest, aBrief({ corrections })] });
    expect(find(pages, '/corrections/')?.lastModified).toBe('2025-12-03');
  });

  it('pairs a page with the same page in other languages, itself included', () => {
    const pages = list({
      briefs: [changed, aBrief({ language: 'en' }), newest],
      pages: [aPage(), aPage({ language: 'en' })],
    });
    const pairs = (path: string) => find(pages, path)?.alternates.map(({ path: its }) => its);
    expect(pairs('/')).toEqual(['/', '/en/']);
    expect(pairs('/en/about/')).toEqual(['/about/', '/en/about/']);
    expect(pairs('/archive/2025/')).toEqual(['/archive/2025/', '/en/archive/2025/']);
    expect(pairs('/topics/power/')).toEqual(['/topics/power/', '/en/topics/power/']);
    expect(pairs('/en/briefs/2025-11-12-strom/')).toEqual([
      '/briefs/2025-11-12-strom/',
      '/en/briefs/2025-11-12-strom/',
    ]);
    expect(pairs('/briefs/2025-11-15-neu/')).toEqual(['/briefs/2025-11-15-neu/']);
  });

  it('gives a page the title and the summary of what it shows', () => {
    const pages = list(
      {
        briefs: [changed, older],
        pages: [aPage()],
        topics: [aTopic({ description: { de: 'T' } })],
      },
      { name: 'Grundlast', tagline: { de: 'Kurz.' }, description: { de: 'Alles.' } },
    );
    const textsAt = (path: string) => {
      const { title, summary } = find(pages, path) ?? {};
      return [title, summary];
    };
    expect(textsAt('/')).toEqual(['Kurz.', 'Alles.']);
    expect(textsAt('/archive/2025/')).toEqual([
      'Meldungen aus dem Jahr 2025',
      'Die eine Meldung aus dem Jahr 2025.',
    ]);
    expect(textsAt('/topics/power/')).toEqual(['Strom', 'T']);
    expect(textsAt('/about/')).toEqual(['Über uns', 'Wer wir sind.']);
    expect(textsAt('/briefs/2025-11-12-strom/')).toEqual(['Ein Titel', 'Ein Satz.']);
    expect(find(pages, '/briefs/2025-11-12-strom/')?.brief).toBe(changed);
  });

  it('calls the home page by the name of the publication where there is no tagline', () => {
    expect(find(list({}, { name: 'Grundlast' }), '/')?.title).toBe('Grundlast');
  });
});
