import { describe, expect, it } from 'vitest';
import { readFeedLinks } from '../../../src/websub/read-feed.ts';

const self = 'https://example.org/rss.xml';
const hub = 'https://hub.example/';

describe('readFeedLinks', () => {
  it.each([
    [
      'RSS',
      `<rss><channel><atom:link rel="self" href="${self}"/><atom:link rel="hub" href="${hub}"/></channel></rss>`,
    ],
    ['Atom', `<feed><link href="${self}" rel="self"/><link href="${hub}" rel="hub"/></feed>`],
    ['JSON Feed', JSON.stringify({ feed_url: self, hubs: [{ type: 'WebSub', url: hub }] })],
  ])('reads the address and the hub of %s', (_format, text) => {
    expect(readFeedLinks(text)).toEqual({ self, hubs: [hub] });
  });

  it('takes no link of an entry for one of the feed', () => {
    const entry = `<entry><link rel="self" href="https://example.org/1"/></entry>`;
    expect(readFeedLinks(`<feed>${entry}<link rel="self" href="${self}"/></feed>`)).toBeUndefined();
  });

  it('knows a feed without a hub, and one without an address', () => {
    expect(readFeedLinks(JSON.stringify({ feed_url: self }))).toEqual({ self, hubs: [] });
    expect(readFeedLinks('{"version":"1"}')).toBeUndefined();
    expect(readFeedLinks('<rss/>')).toBeUndefined();
  });
});
