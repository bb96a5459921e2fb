import { XMLParser } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/domain/language.ts';
import type { FeedItem } from '../../../src/feeds/feed-item.ts';
import { renderRss } from '../../../src/feeds/rss.ts';
import type { SiteConfig } from '../../../src/schema/site.ts';
import { createUrls } from '../../../src/urls.ts';
import { anAuthor, aSite, aTopic, momentOf, textsIn } from '../../support/catalog.ts';
import { aFeedItem } from '../../support/feed-items.ts';
import { isWellFormed } from '../../support/xml.ts';

interface RenderOptions {
  readonly language?: Language;
  readonly cards?: boolean;
  readonly settings?: SiteConfig;
}

function render(items: readonly FeedItem[], options: RenderOptions = {}): string {
  const { language = 'de', cards = true, settings = {} } = options;
  const site = aSite({ name: 'Grundlast', description: { de: 'Über Strom.' }, ...settings });
  return renderRss(items, { site, urls: createUrls(site), language, t: textsIn(language), cards });
}

/** The channel as a feed reader sees it; attributes begin with `@`. */
function read(xml: string): Record<string, unknown> & { item: Record<string, unknown>[] } {
  const isArray = (name: string) => ['item', 'category', 'dc:creator'].includes(name);
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', isArray });
  return (parser.parse(xml) as { rss: { channel: ReturnType<typeof read> } }).rss.channel;
}

describe('renderRss', () => {
  it('describes the publication in the language of the feed', () => {
    expect(
      read(render([aFeedItem('Text.', { language: 'en' })], { language: 'en' })),
    ).toMatchObject({
      title: 'Grundlast',
      link: 'https://example.org/en/',
      description: 'Über Strom.',
      language: 'en-US',
      'atom:link': { '@href': 'https://example.org/en/rss.xml', '@rel': 'self' },
    });
  });

  it.each([
    ['the description', { description: { de: 'D' }, tagline: { de: 'T' } }, 'D'],
    ['else the tagline', { description: {}, tagline: { de: 'T' } }, 'T'],
    ['else the name', { description: {}, tagline: {} }, 'Grundlast'],
  ])('is described by %s', (_name, settings, description) => {
    expect(read(render([aFeedItem('Text.')], { settings })).description).toBe(description);
  });

  it('gives a brief in full', () => {
    const item = aFeedItem('Ein Satz.', {
      topics: [aTopic(), aTopic({ id: 'chips', name: { de: 'Chips' } })],
      authors: [anAuthor(), anAuthor({ id: 'ada', name: { und: 'Ada' } })],
    });
    expect(read(render([item])).item).toMatchObject([
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
    const [item] = read(render([aFeedItem('Text.')])).item;
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
    expect(render([aFeedItem('Text.')], { cards: false })).not.toContain('/cards/');
  });

  it('was changed last when its newest change was, also in the hour that comes twice', () => {
    const items = [
      aFeedItem('Text.', { published: momentOf('2025-10-21') }),
      aFeedItem('Text.', { updated: momentOf('2025-10-26T02:10:00+01:00') }),
      aFeedItem('Text.', { updated: momentOf('2025-10-26T02:30:00+02:00') }),
    ];
    expect(read(render(items)).lastBuildDate).toBe('Sun, 26 Oct 2025 01:10:00 GMT');
  });

  it('says when a brief was changed, and moves with it', () => {
    const updated = momentOf('2025-11-14');
    const channel = read(render([aFeedItem('Text.', { updated }), aFeedItem('Text.')]));
    expect(channel.lastBuildDate).toBe('Thu, 13 Nov 2025 23:00:00 GMT');
    const changes = channel.item.map((item) => item['atom:updated']);
    expect(changes).toEqual(['2025-11-13T23:00:00.000Z', undefined]);
  });

  it('is whole without a brief too', () => {
    const xml = render([]);
    expect(isWellFormed(xml)).toBe(true);
    expect(xml).not.toMatch(/lastBuildDate|<item>/);
  });

  it.each([
    ['markup', 'A & B <c> "d" \'e\'', 'A & B <c> "d" \'e\''],
    ['the end of CDATA', 'a ]]> b ]]>]]> c', 'a ]]> b ]]>]]> c'],
    ['what looks like CDATA', '<![CDATA[a]]>', '<![CDATA[a]]>'],
    ['emoji and umlauts', 'Größe 🔌 👩‍🔧', 'Größe 🔌 👩‍🔧'],
    ['control characters', 'a\0b\u001Bc\uFFFFd', 'abcd'],
    ['half a surrogate', 'a\uD83Db', 'a\uFFFDb'],
    ['an entity as text', '&amp; &#0;', '&amp; &#0;'],
  ])('says %s as it is, in well-formed XML', (_name, title, said) => {
    const prose = title.replaceAll(/[<&\0]/g, String.raw`\$&`);
    const xml = render([aFeedItem(prose, { title, summary: title })]);
    expect(isWellFormed(xml)).toBe(true);
    // eslint-disable-next-line no-control-regex -- these are the characters that XML forbids
    expect(xml).not.toMatch(/[\0-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/u);
    const [item] = read(xml).item;
    expect(item).toMatchObject({ title: said, description: said });
  });
});
