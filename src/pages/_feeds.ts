import { briefKey, cacheKey } from '../catalog/cache-key.ts';
import type { Brief } from '../domain/brief.ts';
import type { Language } from '../domain/language.ts';
import { toFeed, type Channel, type Feed } from '../feeds/feed.ts';
import { site } from '../publication.ts';
import { languageParameter } from '../urls.ts';
import { channelContext, loadEntries, loadEntryCard } from './_feed-entries.ts';

/** A document of a feed of briefs, before they are rendered. */
export interface FeedDocument extends Omit<Channel, 'entries'> {
  readonly language: Language;
  readonly briefs: readonly Brief[];
}

/** The path of a document, kept from the last build for as long as nothing in it has changed. */
export async function toFeedPath(
  document: FeedDocument,
  params: Readonly<Record<string, string>> = {},
) {
  const { briefs, ...rest } = document;
  const keys = briefs.map(async (brief) => [briefKey(brief), await loadEntryCard(brief)]);
  return {
    params: { lang: languageParameter(site, document.language), ...params },
    props: { document },
    cacheKey: cacheKey([rest, await Promise.all(keys)]),
  };
}

/** A document as its route answers with it. */
export async function feedResponse(
  { language, briefs, ...channel }: FeedDocument,
  render: (feed: Feed) => string,
): Promise<Response> {
  const entries = await loadEntries(briefs);
  return new Response(render(toFeed({ ...channel, entries }, channelContext(language))));
}
