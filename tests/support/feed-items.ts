import type { Brief } from '../../src/domain/brief.ts';
import type { FeedItem } from '../../src/feeds/feed-item.ts';
import { aBrief } from './catalog.ts';
import { treeOf } from './trees.ts';

/** A brief with this body, which may show the picture `./werk.jpg`, as a feed is given it. */
export function aFeedItem(body: string, changes: Partial<Brief> = {}): FeedItem {
  const brief = aBrief(changes);
  return {
    brief,
    tree: treeOf(body, brief.language),
    pictures: {
      './werk.jpg': { url: 'https://example.org/_astro/werk.jpg', width: 1280, height: 720 },
    },
  };
}
