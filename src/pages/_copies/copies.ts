import type { Brief } from '../../domain/brief.ts';
import { renderBriefData } from '../../open-data/brief-data.ts';
import { renderBriefText } from '../../open-data/brief-text.ts';
import { site, translateInto, urls } from '../../publication.ts';
import { briefKey } from '../../catalog/cache-key.ts';
import { openCopyCache } from '../../catalog/copy-cache.ts';
import { loadFeedPictures } from '../../catalog/feed-pictures.ts';
import { loadBody, loadCatalog } from '../../catalog/load-catalog.ts';

/**
 * The copies of all briefs by their paths: Markdown and JSON. What was made of the same before is
 * taken from the cache.
 */
export async function loadCopies(): Promise<Record<string, string>> {
  const { briefs } = await loadCatalog();
  const cache = await openCopyCache();
  const copies: Record<string, string> = {};
  for (const brief of briefs) {
    const { language, slug } = brief;
    const pictures = await loadFeedPictures(brief);
    const key = [briefKey(brief), ...Object.values(pictures).map(({ url }) => url)].join(' ');
    const { text, data } = await cache.get(key, async () => ({
      text: await loadBriefText(brief, pictures),
      data: briefData(brief),
    }));
    copies[urls.briefText(language, slug)] = text;
    copies[urls.briefData(language, slug)] = data;
  }
  await cache.save();
  return copies;
}

/** A brief as Markdown. */
export async function loadBriefText(
  brief: Brief,
  pictures?: Awaited<ReturnType<typeof loadFeedPictures>>,
): Promise<string> {
  const body = {
    tree: await loadBody(brief),
    pictures: pictures ?? (await loadFeedPictures(brief)),
  };
  return renderBriefText(brief, body, { site, urls, t: translateInto(brief.language) });
}

/** A brief as JSON. */
export function briefData(brief: Brief): string {
  return renderBriefData(brief, { site, urls });
}
