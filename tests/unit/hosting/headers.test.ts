import { describe, expect, it } from 'vitest';
import {
  formatHeaders,
  headerRules,
  headersOf,
  parseHeaders,
} from '../../../src/hosting/headers.ts';
import { createUrls } from '../../../src/urls.ts';
import { aSite } from '../../support/catalog.ts';

const site = aSite({ url: 'https://example.org/news/' });
const rules = headerRules(site, createUrls(site));

describe('headerRules', () => {
  it.each([
    ['/news/rss.xml', 'application/xml; charset=utf-8'],
    ['/news/en/topics/power/rss.xml', 'application/xml; charset=utf-8'],
    ['/news/en/feed.json', 'application/feed+json; charset=utf-8'],
    ['/news/feed/archive-1.json', 'application/feed+json; charset=utf-8'],
    ['/news/en/feed/archive-12.json', 'application/feed+json; charset=utf-8'],
    ['/news/en/llms.txt', 'text/plain; charset=utf-8'],
    ['/news/feeds.opml', 'text/x-opml; charset=utf-8'],
    ['/news/briefs/2025-11-12-strom.md', 'text/markdown; charset=utf-8'],
    ['/news/en/briefs/2025-11-12-strom.json', 'application/json'],
    ['/news/schemas/brief.json', 'application/schema+json'],
  ])('%s is %s, for everybody', (path, type) => {
    expect(headersOf(path, rules)).toEqual([
      ['Content-Type', type],
      ['Access-Control-Allow-Origin', '*'],
    ]);
  });

  it.each(['/news/_astro/Page.abc.css', '/news/pagefind/fragment/de_abc.pf_fragment'])(
    '%s is kept for good: its name changes with it',
    (path) => {
      expect(headersOf(path, rules)).toEqual([
        ['Cache-Control', 'public, max-age=31536000, immutable'],
      ]);
    },
  );

  it.each(['/news/', '/news/pagefind/pagefind.js', '/news/site.webmanifest'])(
    '%s is left to the host',
    (path) => {
      expect(headersOf(path, rules)).toEqual([]);
    },
  );

  it('has one star in a path, as Cloudflare wants it', () => {
    expect(rules.filter(({ path }) => path.split('*').length > 2)).toEqual([]);
  });
});

describe('formatHeaders', () => {
  it('writes what Netlify and Cloudflare read', () => {
    const text = formatHeaders([
      { path: '/*.xml', headers: { 'Content-Type': 'application/xml', A: 'b' } },
      { path: '/_astro/*', headers: { 'Cache-Control': 'public' } },
    ]);
    expect(text).toBe(
      '/*.xml\n  Content-Type: application/xml\n  A: b\n\n/_astro/*\n  Cache-Control: public\n',
    );
  });
});

describe('parseHeaders', () => {
  it('reads back what was written', () => {
    expect(parseHeaders(formatHeaders(rules))).toEqual(rules);
  });

  it('reads a file that somebody wrote, with comments and lines that end as on Windows', () => {
    expect(parseHeaders('# Ours\r\n/a/*\r\n  X-A: b: c\r\n  # no header\r\n/b\r\n')).toEqual([
      { path: '/a/*', headers: { 'X-A': 'b: c' } },
      { path: '/b', headers: {} },
    ]);
  });
});
