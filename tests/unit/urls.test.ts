import { describe, expect, it } from 'vitest';
import { createUrls, languageParameter, type Urls } from '../../src/urls.ts';
import { aSite } from '../support/catalog.ts';

const atRoot = createUrls(aSite());
const inFolder = createUrls(aSite({ url: 'https://example.org/news/' }));

/** What is asked for, and the path without the base. */
const paths: readonly [path: string, make: (urls: Urls) => string][] = [
  ['', (urls) => urls.home('de')],
  ['en/', (urls) => urls.home('en')],
  ['briefs/2025-11-12-strom/', (urls) => urls.brief('de', '2025-11-12-strom')],
  ['en/briefs/2025-11-12-strom/', (urls) => urls.brief('en', '2025-11-12-strom')],
  ['en/briefs/2025-11-12-strom.md', (urls) => urls.briefText('en', '2025-11-12-strom')],
  ['briefs/2025-11-12-strom.json', (urls) => urls.briefData('de', '2025-11-12-strom')],
  ['schemas/brief.json', (urls) => urls.briefSchema()],
  ['archive/', (urls) => urls.archive('de')],
  ['archive/2025/', (urls) => urls.archive('de', '2025')],
  ['en/archive/2025/', (urls) => urls.archive('en', '2025')],
  ['topics/power/', (urls) => urls.topic('de', 'power')],
  ['en/topics/power/2025/', (urls) => urls.topic('en', 'power', '2025')],
  ['organizations/', (urls) => urls.organizations('de')],
  ['en/organizations/meta/', (urls) => urls.organization('en', 'meta')],
  ['organizations/meta/2025/', (urls) => urls.organization('de', 'meta', '2025')],
  ['en/corrections/', (urls) => urls.corrections('en')],
  ['editions/', (urls) => urls.editions('de')],
  ['en/editions/2025-11-14/', (urls) => urls.edition('en', '2025-11-14')],
  ['about/', (urls) => urls.page('de', 'about')],
  ['en/about/', (urls) => urls.page('en', 'about')],
  ['subscribe/', (urls) => urls.subscribe('de')],
  ['en/subscribe/', (urls) => urls.subscribe('en')],
  ['search/', (urls) => urls.search('de')],
  ['en/search/', (urls) => urls.search('en')],
  ['pagefind/pagefind.js', (urls) => urls.searchIndex()],
  ['404.html', (urls) => urls.notFound()],
  ['rss.xml', (urls) => urls.rss('de')],
  ['en/rss.xml', (urls) => urls.rss('en')],
  ['atom.xml', (urls) => urls.atom('de')],
  ['en/feed.json', (urls) => urls.jsonFeed('en')],
  ['rss/archive-1.xml', (urls) => urls.feedArchive(urls.rss('de'), 1)],
  ['en/atom/archive-12.xml', (urls) => urls.feedArchive(urls.atom('en'), 12)],
  ['feed/archive-2.json', (urls) => urls.feedArchive(urls.jsonFeed('de'), 2)],
  ['en/topics/power/rss.xml', (urls) => urls.feedOf(urls.topic('en', 'power'))],
  ['en/feeds.opml', (urls) => urls.opml('en')],
  ['feed.css', (urls) => urls.feedStyles()],
  ['sitemap-index.xml', (urls) => urls.sitemapIndex()],
  ['sitemap-de.xml', (urls) => urls.sitemap('de')],
  ['sitemap-en.xml', (urls) => urls.sitemap('en')],
  ['sitemap-en-2.xml', (urls) => urls.sitemap('en', 2)],
  ['news-sitemap.xml', (urls) => urls.newsSitemap()],
  ['en/llms.txt', (urls) => urls.llms('en')],
  ['favicon.svg', (urls) => urls.file('favicon.svg')],
  ['cards/home.png?v=1a2b', (urls) => urls.card(urls.home('de'), '1a2b')],
  ['cards/en.png?v=1', (urls) => urls.card(urls.home('en'), '1')],
  ['cards/404.png?v=1', (urls) => urls.card(urls.notFound(), '1')],
  ['cards/en/archive/2025.png?v=1', (urls) => urls.card(urls.archive('en', '2025'), '1')],
  ['briefs/2025-11-12-strom/', (urls) => urls.link('./2025-11-12-strom.mdx', 'de')],
  ['en/briefs/2025-11-12-strom/#geld', (urls) => urls.link('./2025-11-12-strom.mdx#geld', 'en')],
  ['about/#mail', (urls) => urls.link('/about/#mail', 'en')],
];

describe('createUrls', () => {
  it.each(['de', 'de-2'])('knows the sitemap %s by the name in its address', (part) => {
    expect(inFolder.sitemapParameter(`/news/sitemap-${part}.xml`)).toBe(part);
  });

  it.each(paths)('makes the path /%s, under a base too', (path, make) => {
    expect(make(atRoot)).toBe(`/${path}`);
    expect(make(inFolder)).toBe(`/news/${path}`);
  });

  it.each(['#geld', 'https://example.net/a?b#c', 'http://example.net/', 'mailto:a@example.org'])(
    'leaves the link %s as it is',
    (address) => {
      expect(inFolder.link(address, 'de')).toBe(address);
      expect(inFolder.absoluteLink(address, 'de')).toBe(address);
    },
  );

  it.each([
    ['/about/', 'https://example.org/news/about/'],
    ['./2025-11-12-strom.mdx#geld', 'https://example.org/news/en/briefs/2025-11-12-strom/#geld'],
    ['/gr%C3%B6%C3%9Fe/', 'https://example.org/news/gr%C3%B6%C3%9Fe/'],
  ])('makes the link %s a whole address', (address, whole) => {
    expect(inFolder.absoluteLink(address, 'en')).toBe(whole);
  });

  it.each([
    ['/', 'https://example.org/'],
    ['/news/en/', 'https://example.org/news/en/'],
    ['/größe 1.png', 'https://example.org/gr%C3%B6%C3%9Fe%201.png'],
    ['/gr%C3%B6%C3%9Fe.png', 'https://example.org/gr%C3%B6%C3%9Fe.png'],
  ])('makes the path %s a whole address', (path, whole) => {
    expect(atRoot.absolute(path)).toBe(whole);
  });

  it('makes whole addresses under a base that is not ASCII', () => {
    const urls = createUrls(aSite({ url: 'https://example.org/zürich/' }));
    const whole = 'https://example.org/z%C3%BCrich/about/';
    expect(urls.absolute(urls.page('de', 'about'))).toBe(whole);
    expect(urls.absoluteLink('/about/', 'de')).toBe(whole);
  });

  it.each([
    ['the home page', (urls: Urls) => urls.home('de'), undefined],
    ['another home page', (urls: Urls) => urls.home('en'), 'en'],
    ['a brief', (urls: Urls) => urls.brief('en', '2025-11-12-a'), 'en/briefs/2025-11-12-a'],
  ])('gives Astro the parameter of %s without base and slashes', (_name, make, parameter) => {
    expect(atRoot.parameter(make(atRoot))).toBe(parameter);
    expect(inFolder.parameter(make(inFolder))).toBe(parameter);
  });

  it('names a card in its address as in its parameter', () => {
    const pages = paths.map(([, make]) => make(inFolder)).filter((path) => path.endsWith('/'));
    for (const page of [...pages, inFolder.notFound()]) {
      const file = `${inFolder.cardParameter(page)}.png`;
      expect(inFolder.card(page, '1a')).toBe(`/news/cards/${file}?v=1a`);
    }
  });
});

describe('languageParameter', () => {
  it.each([
    ['de', undefined],
    ['en', 'en'],
  ])('of %s is %s', (language, parameter) => {
    expect(languageParameter(aSite(), language)).toBe(parameter);
  });
});
