import type { Language } from '../domain/language.ts';
import { feedId } from '../domain/permanent-id.ts';
import { siteLanguage, type Site } from '../domain/site.ts';
import type { PlainContext } from '../plain-html/scope.ts';

/** A feed before it has a format. All addresses are whole, all texts plain, all moments ISO 8601. */
export interface Feed {
  /** Permanent; the documents of one feed share it. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** BCP 47 tag: `de-DE`. */
  readonly locale: string;
  /** The page of the site that shows the same. */
  readonly page: string;
  /** The document itself. */
  readonly self: string;
  readonly publisher: Publisher;
  /** The WebSub hub that tells readers of changes; an archive has none. */
  readonly hub?: string | undefined;
  readonly archives: ArchiveLinks;
  /** What a browser shows above the feed. */
  readonly banner: Banner;
  /** The newest first. */
  readonly entries: readonly FeedEntry[];
}

/** One thing in a feed: a brief, a correction, an edition. */
export interface FeedEntry {
  /** Permanent: it outlives a change of title, address or host. */
  readonly id: string;
  readonly title: string;
  readonly link: string;
  readonly summary: string;
  /** In full, as HTML that stands alone. */
  readonly html: string;
  readonly published: string;
  /** Set where it was changed after it was published. */
  readonly updated?: string | undefined;
  readonly authors: readonly string[];
  readonly categories: readonly { readonly id: string; readonly name: string }[];
  /** The card: a PNG of 1200 × 630. */
  readonly picture?: string | undefined;
}

/** The neighbours of a document in the history of its feed (RFC 5005). */
export interface ArchiveLinks {
  /** The next older document. */
  readonly previous?: string | undefined;
  /** The next newer archive. */
  readonly next?: string | undefined;
  /** The document with the newest entries, where this is not it. */
  readonly current?: string | undefined;
  /** Whether nothing will be added to this document any more. */
  readonly isClosed?: boolean;
}

interface Publisher {
  readonly name: string;
  readonly home: string;
  /** A square picture. */
  readonly icon: string;
}

interface Banner {
  readonly text: string;
  readonly link: { readonly text: string; readonly address: string };
  /** The address of the style sheet for a feed in a browser. */
  readonly stylesheet: string;
}

/** What every feed in one language is made with. */
export interface ChannelContext extends PlainContext {
  readonly site: Site;
  readonly language: Language;
}

/** What makes one feed different from the others. */
export interface Channel extends Pick<Feed, 'title' | 'entries'> {
  /** Names the feed among those of its language, for ever: `briefs`, `topics/power`. */
  readonly name: string;
  readonly description: string;
  /** Paths made by `urls`. */
  readonly page: string;
  readonly self: string;
  readonly archives?: ArchiveLinks;
}

/** A feed with everything that it shares with the others of its language. */
export function toFeed(channel: Channel, { site, urls, language, t }: ChannelContext): Feed {
  const { name, title, description, page, self, archives = {}, entries } = channel;
  return {
    id: feedId(site, language, name),
    title,
    description: description || site.name,
    locale: siteLanguage(site, language).locale,
    page: urls.absolute(page),
    self: urls.absolute(self),
    publisher: {
      name: site.name,
      home: urls.absolute(urls.home(language)),
      icon: urls.absolute(urls.file('icon-512.png')),
    },
    hub: archives.current === undefined ? site.hub : undefined,
    archives,
    banner: {
      text: t('feed.banner'),
      link: { text: t('feed.bannerLink'), address: urls.absolute(urls.subscribe(language)) },
      stylesheet: urls.feedStyles(),
    },
    entries,
  };
}

/** The moment of the last change to any entry; `undefined` for a feed without entries. */
export function lastChange(entries: readonly FeedEntry[]): Date | undefined {
  const moments = entries.map(({ published, updated }) => Date.parse(updated ?? published));
  return moments.length === 0 ? undefined : new Date(Math.max(...moments));
}
