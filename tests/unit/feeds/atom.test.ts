import { parseAtomFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { renderAtom } from '../../../src/feeds/formats/atom.ts';
import { momentOf } from '../../support/catalog.ts';
import { feedFaults } from '../../support/feed-faults.ts';
import { aChannelContext, aFeed, anEntry } from '../../support/feeds.ts';

describe('renderAtom', () => {
  it('describes the publication in the language of the feed', () => {
    const context = aChannelContext('de', { hub: 'https://hub.example.org/' });
    const feed = aFeed([anEntry()], { self: context.urls.atom('de') }, context);
    expect(parseAtomFeed(renderAtom(feed))).toMatchObject({
      id: 'tag:baseload.example,2025:feeds/de/briefs',
      title: { value: 'Grundlast' },
      subtitle: { value: 'Über Strom.' },
      updated: '2025-11-11T23:00:00.000Z',
      authors: [{ name: 'Grundlast', uri: 'https://example.org/' }],
      xml: { lang: 'de-DE' },
      links: [
        { href: 'https://example.org/', rel: 'alternate', type: 'text/html', hreflang: 'de-DE' },
        { href: 'https://example.org/atom.xml', rel: 'self', type: 'application/atom+xml' },
        { href: 'https://hub.example.org/', rel: 'hub' },
      ],
    });
  });

  it('gives a brief in full', () => {
    expect(parseAtomFeed(renderAtom(aFeed([anEntry('Größe 🔌.')]))).entries).toMatchObject([
      {
        id: 'tag:baseload.example,2025:briefs/de/2025-11-12-strom',
        title: { value: 'Ein Titel' },
        links: [{ href: 'https://example.org/briefs/2025-11-12-strom/', rel: 'alternate' }],
        published: '2025-11-11T23:00:00.000Z',
        updated: '2025-11-11T23:00:00.000Z',
        authors: [{ name: 'Redaktion' }],
        categories: [{ term: 'power', label: 'Strom' }],
        summary: { value: 'Ein Satz.' },
        content: {
          type: 'html',
          value: expect.stringMatching(/^<p>Größe 🔌\.<\/p><h2>Quellen/) as string,
        },
        media: { contents: [{ medium: 'image', type: 'image/png' }] },
      },
    ]);
  });

  it('moves with the changes of its briefs', () => {
    const feed = aFeed([anEntry('Text.', { updated: momentOf('2025-11-14') }), anEntry()]);
    expect(parseAtomFeed(renderAtom(feed))).toMatchObject({
      updated: '2025-11-13T23:00:00.000Z',
      entries: [
        { published: '2025-11-11T23:00:00.000Z', updated: '2025-11-13T23:00:00.000Z' },
        { updated: '2025-11-11T23:00:00.000Z' },
      ],
    });
  });

  it('leads through its archives under the same id, and marks those that are closed', () => {
    const archives = { previous: 'https://a.example/1', current: 'https://a.example/' };
    const xml = renderAtom(aFeed([], { archives: { ...archives, isClosed: true } }));
    expect(xml).toContain('<id>tag:baseload.example,2025:feeds/de/briefs</id>');
    expect(xml).toContain('<link href="https://a.example/1" rel="prev-archive"');
    expect(xml).toContain('<fh:archive xmlns:fh="http://purl.org/syndication/history/1.0"/>');
    expect(feedFaults(xml)).toEqual([]);
  });

  it('shows a banner in a browser', () => {
    expect(renderAtom(aFeed([]))).toMatch(
      /<feed [^>]*>\n<div xmlns="http:\/\/www\.w3\.org\/1999\/xhtml"><p>Dies ist ein Feed\./,
    );
  });

  it('is whole without a brief too, and always the same', () => {
    const xml = renderAtom(aFeed([]));
    expect(feedFaults(xml)).toEqual([]);
    expect(xml).toContain('<updated>1970-01-01T00:00:00.000Z</updated>');
  });
});
