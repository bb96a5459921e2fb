import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { readFeedLinks } from './read-feed.ts';

/** A feed of a built site that a hub is told of. */
export interface HubFeed {
  /** Whole, as the feed itself says it. */
  readonly address: string;
  /** Changes with any of its bytes. */
  readonly digest: string;
}

const names: ReadonlySet<string> = new Set(['rss.xml', 'atom.xml', 'feed.json']);

/** The feeds in a folder that name a hub, by their addresses; archives are none, for they never change. */
export async function findFeeds(folder: string, hub: string): Promise<HubFeed[]> {
  const files = await readdir(folder, { recursive: true });
  const feeds = await Promise.all(
    files
      .filter((file) => names.has(path.basename(file)))
      .map(async (file) => {
        const text = await readFile(path.join(folder, file), 'utf8');
        const links = readFeedLinks(text);
        if (!links?.hubs.includes(hub)) return [];
        return [{ address: links.self, digest: createHash('sha256').update(text).digest('hex') }];
      }),
  );
  return feeds.flat().toSorted((a, b) => (a.address < b.address ? -1 : 1));
}
