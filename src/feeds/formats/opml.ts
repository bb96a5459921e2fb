import { generateOpml, type Opml } from 'feedsmith';
import { toXmlText } from '../xml-text.ts';

/** A feed in a list of feeds. */
export interface ListedFeed {
  readonly title: string;
  /** Whole addresses of the feed, and of the page that shows the same. */
  readonly address: string;
  readonly page: string;
}

/** Feeds in folders; those of a folder without a name stand first, in none. */
export interface FeedFolder {
  readonly name?: string | undefined;
  readonly feeds: readonly ListedFeed[];
}

/** A list of feeds that feed readers import. */
export function renderOpml(title: string, folders: readonly FeedFolder[]): string {
  return generateOpml({
    head: { title: toXmlText(title) },
    body: {
      outlines: folders.flatMap(({ name, feeds }): Outline[] => {
        if (feeds.length === 0) return [];
        const outlines = feeds.map(toOutline);
        return name === undefined ? outlines : [{ text: toXmlText(name), outlines }];
      }),
    },
  });
}

type Outline = Opml.Outline<Date, []>;

function toOutline({ title, address, page }: ListedFeed): Outline {
  const text = toXmlText(title);
  return { text, title: text, type: 'rss', xmlUrl: address, htmlUrl: page };
}
