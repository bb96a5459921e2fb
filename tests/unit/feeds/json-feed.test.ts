import { describe, expect, it } from 'vitest';
import { renderJsonFeed } from '../../../src/feeds/formats/json-feed.ts';
import { momentOf } from '../../support/catalog.ts';
import { aChannelContext, aFeed, anEntry } from '../../support/feeds.ts';
import { jsonFeedFaults } from '../../support/json-feed-schema.ts';

describe('renderJsonFeed', () => {
  it('keeps to its schema with everything that it may hold', () => {
    const context = aChannelContext('en', { hub: 'https://hub.example.org/' });
    const archives = { previous: 'https://example.org/en/feed/archive-1.json' };
    const entry = anEntry('Größe 🔌.', { updated: momentOf('2025-11-14'), language: 'en' });
    const self = context.urls.jsonFeed('en');
    const json = renderJsonFeed(aFeed([entry], { self, archives }, context));
    expect(jsonFeedFaults(json)).toEqual([]);
    expect(JSON.parse(json)).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Grundlast',
      home_page_url: 'https://example.org/en/',
      feed_url: 'https://example.org/en/feed.json',
      description: 'Über Strom.',
      next_url: 'https://example.org/en/feed/archive-1.json',
      icon: 'https://example.org/icon-512.png',
      authors: [{ name: 'Grundlast', url: 'https://example.org/en/' }],
      language: 'en-US',
      hubs: [{ type: 'WebSub', url: 'https://hub.example.org/' }],
      items: [
        {
          id: 'tag:baseload.example,2025:briefs/en/2025-11-12-strom',
          url: 'https://example.org/en/briefs/2025-11-12-strom/',
          title: 'A title',
          summary: 'A sentence.',
          content_html: expect.stringMatching(/^<p>Größe 🔌\.<\/p><h2>Sources/) as string,
          date_published: '2025-11-11T23:00:00.000Z',
          date_modified: '2025-11-13T23:00:00.000Z',
          image: 'https://example.org/cards/briefs/2025-11-12-strom.png',
          authors: [{ name: 'Editorial team' }],
          tags: ['Power'],
        },
      ],
    });
  });

  it('is whole without a brief too', () => {
    const json = renderJsonFeed(aFeed([]));
    expect(jsonFeedFaults(json)).toEqual([]);
    expect(JSON.parse(json)).toMatchObject({ items: [] });
  });
});
