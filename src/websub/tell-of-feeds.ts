import type { HubFeed } from './find-feeds.ts';
import { tellHub, type HubOptions } from './tell-hub.ts';

/**
 * Tells a hub of feeds one after the other, so that none is flooded. Where there is no hub, or it
 * has too much to do, it is told of no further feed: each would take as long.
 *
 * @param warn is given why the hub does not know of a feed.
 * @returns the feeds that it knows of.
 */
export async function tellOfFeeds(
  hub: string,
  feeds: readonly HubFeed[],
  { warn, ...options }: HubOptions & { readonly warn: (message: string) => void },
): Promise<HubFeed[]> {
  const sent: HubFeed[] = [];
  for (const feed of feeds) {
    const failure = await tellHub(hub, feed.address, options);
    if (failure === undefined) sent.push(feed);
    else warn(`${feed.address}: ${failure.reason}`);
    if (failure?.isOfEveryFeed === true) break;
  }
  return sent;
}
