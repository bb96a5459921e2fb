import { Parser } from 'htmlparser2';
import { z } from 'zod';

/** What a feed says of itself. */
export interface FeedLinks {
  /** Its own address, under which the hub knows it. */
  readonly self: string;
  readonly hubs: readonly string[];
}

/** Reads RSS, Atom or JSON Feed; `undefined` where a feed does not say its own address. */
export function readFeedLinks(text: string): FeedLinks | undefined {
  return text.startsWith('{') ? readJson(text) : readXml(text);
}

const jsonFeed = z.object({
  feed_url: z.string(),
  hubs: z.array(z.object({ url: z.string() })).default([]),
});

function readJson(text: string): FeedLinks | undefined {
  const { success, data } = jsonFeed.safeParse(JSON.parse(text));
  return success ? { self: data.feed_url, hubs: data.hubs.map(({ url }) => url) } : undefined;
}

/** Links that stand before the first item belong to the feed. */
function readXml(text: string): FeedLinks | undefined {
  let self: string | undefined;
  const hubs: string[] = [];
  const parser = new Parser(
    {
      onopentag: (name, { rel, href }) => {
        if (name === 'item' || name === 'entry') parser.pause();
        if ((name !== 'link' && name !== 'atom:link') || href === undefined) return;
        if (rel === 'self') self ??= href;
        if (rel === 'hub') hubs.push(href);
      },
    },
    { xmlMode: true },
  );
  parser.write(text);
  return self === undefined ? undefined : { self, hubs };
}
