import { describe, expect, it } from 'vitest';
import type { Catalog } from '../../../src/domain/catalog.ts';
import type { PartialDate } from '../../../src/domain/dates.ts';
import { listSitePages, topicPageSize, type SitePage } from '../../../src/catalog/site-pages.ts';
import type { SiteConfig } from '../../../src/schema/site.ts';
import { createUrls } from '../../../src/urls.ts';
import { aBrief, aPage, aSite, aTopic, momentOf, textsIn } from '../../support/catalog.ts';

function list(catalog: Partial<Catalog> = {}, settings: SiteConfig = {}): SitePage[] {
  const site = aSite(settings);
  const context = { site, urls: createUrls(site), translateInto: textsIn };
  return listSitePages({ briefs: [], pages: [], topics: [aTopic()], ...catalog }, context);
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
  it('lists home, archive and subscribe of a site without content', () => {
    expect(list().map(({ path }) => path)).toEqual([
      '/',
      '/archive/',
      '/subscribe/',
      '/en/',
      '/en/archive/',
      '/en/subscribe/',
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
      '/archive/2025/',
      '/archive/2024/',
      '/topics/power/',
      '/topics/chips/',
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
        '/archive/2025/': '2025-11-20',
        '/archive/2024/': '2024-02-29',
        '/topics/power/': '2025-11-20',
        '/about/': '2026-01-02',
        '/briefs/2025-11-15-neu/': '2025-11-15',
        '/briefs/2025-11-12-strom/': '2025-11-20',
        '/briefs/2024-02-29-alt/': '2024-02-29',
        '/en/': undefined,
        '/en/archive/': undefined,
        '/en/subscribe/': undefined,
      },
    );
  });

  it('gives years to a topic that holds more briefs than its page lists', () => {
    const briefs = Array.from({ length: topicPageSize }, (_, index) =>
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
