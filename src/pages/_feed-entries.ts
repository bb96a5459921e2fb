import { buildInputs } from '../build-inputs.ts';
import { loadFeedPictures } from '../catalog/feed-pictures.ts';
import { loadEntrySizes, type EntrySizes } from '../catalog/feed-sizes.ts';
import { loadCardPath } from '../catalog/list-pages.ts';
import { loadBody, loadCatalog } from '../catalog/load-catalog.ts';
import type { Brief } from '../domain/brief.ts';
import type { Language } from '../domain/language.ts';
import { sizeOfEntry, toBriefEntry } from '../feeds/brief-entry.ts';
import type { ChannelContext, FeedEntry } from '../feeds/feed.ts';
import type { FeedItem } from '../feeds/feed-item.ts';
import { localeOf, site, translateInto, urls } from '../publication.ts';

/** What the feeds of a language are made with. */
export function channelContext(language: Language): ChannelContext {
  return { site, urls, language, locale: localeOf(language), t: translateInto(language) };
}

/** Briefs as entries of feeds. */
export function loadEntries(briefs: readonly Brief[]): Promise<FeedEntry[]> {
  return Promise.all(briefs.map(loadEntry));
}

/** How large the entries of all briefs are. */
export async function entrySizes(): Promise<EntrySizes> {
  const measure = async (brief: Brief) => sizeOfEntry(await loadEntry(brief));
  return loadEntrySizes(await loadCatalog(), measure);
}

async function loadEntry(brief: Brief): Promise<FeedEntry> {
  const pictures = await loadFeedPictures(brief);
  const entry = known.get(brief) ?? toEntry(brief, pictures);
  known.set(brief, entry);
  return entry;
}

/** A brief is in many feeds, and reads the same in all. */
const known = new WeakMap<Brief, Promise<FeedEntry>>();

async function toEntry(brief: Brief, pictures: FeedItem['pictures']): Promise<FeedEntry> {
  const item = { brief, tree: await loadBody(brief), pictures };
  return toBriefEntry(item, channelContext(brief.language), await loadEntryCard(brief));
}

/** The path of the card of a brief; `undefined` where none are drawn. */
export async function loadEntryCard({ language, slug }: Brief): Promise<string | undefined> {
  return buildInputs().cards ? loadCardPath(urls.brief(language, slug)) : undefined;
}
