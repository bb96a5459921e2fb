import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { renderRss } from '../../../src/feeds/formats/rss.ts';
import { anAuthor, aTopic, momentOf } from '../../support/catalog.ts';
import { feedFaults } from '../../support/feed-faults.ts';
import { aChannelContext, aFeed, anEntry } from '../../support/feeds.ts';

/** The channel as a feed reader sees it; attributes begin with `@`. */
function read(xml: string): Record<string, unknown> & { item: Record<string, unknown>[] } {
  const isArray = (name: string) => ['item', 'category', 'dc:creator', 'atom:link'].includes(name);
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', isArray });
  return (parser.parse(xml) as { rss: { channel: ReturnType<typeof read> } }).rss.channel;
}

describe('renderRss', () => {
  it('describes the publication in the language of the feed', () => {
    const context = aChannelContext('en');
    const feed = aFeed([anEntry('Text.', { language: 'en' }, context)], {}, context);
    expect(read(renderRss(feed))).toMatchObject({
      title: 'Grundlast',
      link: 'https://example.org/en/',
      description: 'Über Strom.',
      language: 'en-US',
      image: {
        url: 'https://example.org/icon-512.png',
        title: 'Grundlast',
        link: 'https://example.org/en/',
      },
      'atom:link': [{ '@href': 'https://example.org/en/rss.xml', '@rel': 'self' }],
    });
  });

  it('is described by the name of the site where there are no other words', () => {
    expect(read(renderRss(aFeed([anEntry()], { description: '' }))).description).toBe('Grundlast');
  });

  it('gives a brief in full', () => {
    const entry = anEntry('Ein Satz.', {
      topics: [aTopic(), aTopic({ id: 'chips', name: { de: 'Chips' } })],
      authors: [anAuthor(), anAuthor({ id: 'ada', name: { und: 'Ada' } })],
    });
    expect(read(renderRss(aFeed([entry]))).item).toMatchObject([
      {
        title: 'Ein Titel',
        link: 'https://example.org/briefs/2025-11-12-strom/',
        description: 'Ein Satz.',
        guid: {
          '#text': 'tag:baseload.example,2025:briefs/de/2025-11-12-strom',
          '@isPermaLink': 'false',
        },
        pubDate: 'Tue, 11 Nov 2025 23:00:00 GMT',
        category: ['Strom', 'Chips'],
        'dc:creator': ['Redaktion', 'Ada'],
        'content:encoded': expect.stringMatching(/^<p>Ein Satz\.<\/p><h2>Quellen<\/h2>/) as string,
      },
    ]);
  });

  it('names the card of a brief as its picture', () => {
    const [item] = read(renderRss(aFeed([anEntry()]))).item;
    expect(item?.['media:content']).toEqual({
      '@url': 'https://example.org/cards/briefs/2025-11-12-strom.png',
      '@type': 'image/png',
      '@medium': 'image',
      '@width': '1200',
      '@height': '630',
      'media:title': 'Ein Titel',
    });
  });

  it('names no card where none are drawn', () => {
    const { picture, ...entry } = anEntry();
    expect(picture).toContain('/cards/');
    expect(renderRss(aFeed([entry]))).not.toContain('/cards/');
  });

  it('was changed last when its newest change was, also in the hour that comes twice', () => {
    const entries = [
      anEntry('Text.', { published: momentOf('2025-10-21') }),
      anEntry('Text.', { updated: momentOf('2025-10-26T02:10:00+01:00') }),
      anEntry('Text.', { updated: momentOf('2025-10-26T02:30:00+02:00') }),
    ];
    expect(read(renderRss(aFeed(entries))).lastBuildDate).toBe('Sun, 26 Oct 2025 01:10:00 GMT');
  });

  it('says when a brief was changed, and moves with it', () => {
    const updated = momentOf('2025-11-14');
    const channel = read(renderRss(aFeed([anEntry('Text.', { updated }), anEntry()])));
    expect(channel.lastBuildDate).toBe('Thu, 13 Nov 2025 23:00:00 GMT');
    const changes = channel.item.map((item) => item['atom:updated']);
    expect(changes).toEqual(['2025-11-13T23:00:00.000Z', undefined]);
  });

  it('names the hub of the site, but not in an archive', () => {
    const context = aChannelContext('de', { hub: 'https://hub.example.org/' });
    const hub = { '@href': 'https://hub.example.org/', '@rel': 'hub' };
    expect(read(renderRss(aFeed([], {}, context)))['atom:link']).toContainEqual(hub);
    const archives = { current: 'https://example.org/rss.xml' };
    expect(renderRss(aFeed([], { archives }, context))).not.toContain('hub');
  });

  it('leads through its archives, and marks those that are closed', () => {
    const links = (xml: string) =>
      (read(xml)['atom:link'] as Record<string, string>[]).map((link) => [
        link['@rel'],
        link['@href'],
      ]);
    const self = ['self', 'https://example.org/rss.xml'];
    const archives = { previous: 'https://a.example/1', next: 'https://a.example/3' };
    const current = 'https://a.example/';
    const closed = renderRss(aFeed([], { archives: { ...archives, current, isClosed: true } }));
    expect(links(closed)).toEqual([
      self,
      ['prev-archive', 'https://a.example/1'],
      ['next-archive', 'https://a.example/3'],
      ['current', current],
    ]);
    const mark = '<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>';
    expect(closed).toContain(mark);
    const open = renderRss(aFeed([], { archives: { previous: archives.previous, current } }));
    expect(open).not.toContain('fh:archive');
    expect(feedFaults(closed)).toEqual([]);
  });

  it('shows a banner in a browser, and looks like the site', () => {
    const xml = renderRss(aFeed([], {}, aChannelContext('en', { url: 'https://example.org/n/' })));
    expect(xml).toMatch(
      /^<\?xml version="1\.0" encoding="utf-8"\?>\n<\?xml-stylesheet type="text\/css" href="\/n\/feed\.css"\?>\n/,
    );
    expect(xml).toContain(
      '<channel>\n<div xmlns="http://www.w3.org/1999/xhtml"><p>This is a feed. Copy the address of this page into a feed reader, and it will fetch everything new by itself. <a href="https://example.org/n/en/subscribe/">How subscribing works</a></p></div>',
    );
  });

  it('is whole without a brief too', () => {
    const xml = renderRss(aFeed([]));
    expect(feedFaults(xml)).toEqual([]);
    expect(xml).not.toMatch(/lastBuildDate|<item>/);
  });
});
