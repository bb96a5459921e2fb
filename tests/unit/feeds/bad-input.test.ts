import { parseAtomFeed, parseFeed, parseJsonFeed, parseRssFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import type { FeedEntry } from '../../../src/feeds/feed.ts';
import { renderAtom } from '../../../src/feeds/formats/atom.ts';
import { renderJsonFeed } from '../../../src/feeds/formats/json-feed.ts';
import { renderRss } from '../../../src/feeds/formats/rss.ts';
import { feedFaults } from '../../support/feed-faults.ts';
import { aFeed, anEntry } from '../../support/feeds.ts';
import { jsonFeedFaults } from '../../support/json-feed-schema.ts';

/** What three readers make of a feed with one entry: the title and the HTML of each. */
function readBack(entry: FeedEntry) {
  const feed = aFeed([entry]);
  const rss = renderRss(feed);
  const atom = renderAtom(feed);
  const json = renderJsonFeed(feed);
  expect(feedFaults(rss)).toEqual([]);
  expect(feedFaults(atom)).toEqual([]);
  expect(jsonFeedFaults(json)).toEqual([]);
  expect([rss, atom, json].map((document) => parseFeed(document).format)).toEqual([
    'rss',
    'atom',
    'json',
  ]);
  const [item] = parseRssFeed(rss).items ?? [];
  const [atomEntry] = parseAtomFeed(atom).entries ?? [];
  const [jsonItem] = parseJsonFeed(json).items ?? [];
  return [
    [item?.title, item?.description, item?.content?.encoded],
    [atomEntry?.title?.value, atomEntry?.summary?.value, atomEntry?.content?.value],
    [jsonItem?.title, jsonItem?.summary, jsonItem?.content_html],
  ];
}

describe('every feed says as it is', () => {
  it.each([
    ['an ampersand and brackets', 'A & B < C > D "e" \'f\'', 'A & B < C > D "e" \'f\''],
    ['the end of CDATA', 'a ]]> b ]]>]]> c', 'a ]]> b ]]>]]> c'],
    ['what looks like CDATA', '<![CDATA[a]]>', '<![CDATA[a]]>'],
    ['emoji and umlauts', 'Größe 🔌 👩‍🔧', 'Größe 🔌 👩‍🔧'],
    ['characters of four bytes', '𠀋 𝒳', '𠀋 𝒳'],
    ['text from right to left', 'شركة \u2067נתונים\u2069', 'شركة \u2067נתונים\u2069'],
    ['braces', '{{ unsubscribe_url }} {% x %}', '{{ unsubscribe_url }} {% x %}'],
    ['an entity as text', '&amp; &#0; &nbsp;', '&amp; &#0; &nbsp;'],
  ])('%s', (_name, text, said) => {
    const prose = text.replaceAll(/[<&{]/g, String.raw`\$&`);
    const entry = anEntry(prose, { title: text, summary: text });
    for (const [title, summary, html] of readBack(entry)) {
      expect([title, summary]).toEqual([said, said]);
      expect(html).toBe(entry.html);
    }
  });

  it('text without the characters that XML forbids', () => {
    const text = 'a\0b\u0007c\u001Bd\uFFFFe\uD83Df';
    const entry = { ...anEntry(), title: text, summary: text, html: `<p>${text}</p>` };
    expect(readBack(entry)).toEqual(
      Array(3).fill(['abcde\uFFFDf', 'abcde\uFFFDf', '<p>abcde\uFFFDf</p>']),
    );
  });

  it('a brief that is a table', () => {
    const [[, , html] = []] = readBack(anEntry('| A | B |\n| - | -: |\n| 1 | 2 |'));
    expect(html).toMatch(/^<table>/);
    expect(html).toContain('<td align="right">2</td>');
  });

  it('a brief of 20,000 words, in full', () => {
    const paragraph = 'Ein Rechenzentrum braucht Strom, und zwar sehr viel davon.[^1]\n\n';
    const body = `${paragraph.replace('[^1]', '').repeat(2220)}${paragraph}[^1]: So ist es.`;
    const entry = anEntry(body, { words: 20_000 });
    for (const [, , html] of readBack(entry)) expect(html?.match(/<p>Ein /g)).toHaveLength(2221);
  });

  it('a brief that no document could hold: its summary, and where it stands', () => {
    const entry = anEntry('Ein Rechenzentrum braucht Strom.\n\n'.repeat(9000), {
      title: 'A & B',
    });
    const [[, , html] = []] = readBack(entry);
    expect(html).toBe(
      '<p>Ein Satz.</p><p>Für einen Feed ist diese Meldung zu lang. In voller Länge steht sie auf der Website: ' +
        '<a href="https://example.org/briefs/2025-11-12-strom/">A &#x26; B</a></p>',
    );
  });

  it('links and pictures with whole addresses', () => {
    const body = [
      '[Über uns](/about/), [eine Stelle](./2025-01-02-alt.mdx#zahlen), [hier](#zahlen), [Post](mailto:a@example.org)',
      '![Ein Werk](./werk.jpg "Ada")',
      'Text.[^1]',
      '[^1]: Eine Notiz mit [Verweis](/privacy/).',
    ].join('\n\n');
    const [[, , html = ''] = []] = readBack(anEntry(body));
    const page = 'https://example.org/briefs/2025-11-12-strom/';
    const addresses = Array.from(
      html.matchAll(/ (?:href|src)="([^"]*)"/g),
      ([, address]) => address,
    );
    expect(addresses).toEqual([
      'https://example.org/about/',
      'https://example.org/briefs/2025-01-02-alt/#zahlen',
      `${page}#zahlen`,
      'mailto:a@example.org',
      'https://example.org/_astro/werk.jpg',
      `${page}#fn-1`,
      'https://example.org/privacy/',
      `${page}#fnref-1`,
      'https://www.example.org/report',
    ]);
  });
});

it('footnotes of several briefs in one document are told apart', () => {
  const body = 'Text.[^1]\n\n[^1]: Eine Notiz.';
  const slugs = ['2025-11-13-b', '2025-11-12-a'];
  const feed = aFeed(slugs.map((slug) => anEntry(body, { slug })));
  expect(feedFaults(renderRss(feed))).toEqual([]);
  expect(feedFaults(renderAtom(feed))).toEqual([]);
});

describe('the check of feeds in these tests', () => {
  it.each([
    ['two entries with one id', '2025-11-11-a', '2025-11-12-strom', /guid ".*" twice/],
    ['a relative link', 'https://www.example.org/report', '/x', /relative href "\/x"/],
    ['a script', '<![CDATA[<p>', '<![CDATA[<script></script><p>', /<script>/],
    ['a style', '<![CDATA[<p>', '<![CDATA[<p style="color:red">', /style on <p>/],
    ['no self link', 'rel="self"', 'rel="via"', /0 of self link/],
    ['a wrong day', '<pubDate>Tue, 11', '<pubDate>Mon, 11', /pubDate is "Mon, 11/],
    ['a wrong order', '<pubDate>Tue, 11 Nov 2025', '<pubDate>Wed, 11 Nov 2020', /newest first/],
    ['a control character', 'Strom', 'Str\u0085om', /character U\+85/],
    ['a second guid', '<guid ', '<guid isPermaLink="false">a</guid><guid ', /2 of guid in item/],
  ])('finds %s', (_name, right, wrong, fault) => {
    const xml = renderRss(aFeed([anEntry(), anEntry('Text.', { slug: '2025-11-11-a' })]));
    const isEverywhere = right.startsWith('2025');
    const spoilt = isEverywhere ? xml.replaceAll(right, wrong) : xml.replace(right, wrong);
    expect(feedFaults(xml)).toEqual([]);
    expect(feedFaults(spoilt).join('\n')).toMatch(fault);
  });
});
