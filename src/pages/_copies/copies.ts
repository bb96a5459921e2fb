import type { Brief } from '../../domain/brief.ts';
import { renderBriefData } from '../../open-data/brief-data.ts';
import { renderBriefText } from '../../open-data/brief-text.ts';
import { site, translateInto, urls } from '../../publication.ts';
import { briefKey } from '../../catalog/cache-key.ts';
import { openCopyCache, type CopyPaths, type KeptCopies } from '../../catalog/copy-cache.ts';
import { loadFeedPictures } from '../../catalog/feed-pictures.ts';
import { loadBody } from '../../catalog/load-catalog.ts';

/**
 * Makes the copies of some briefs, Markdown and JSON. What was made of the same before is in the cache already.
 *
 * @param part The name under which these briefs are kept together.
 * @returns Where they lie; the texts of many briefs together would take more memory than all else in a build.
 */
export async function keepCopies(briefs: readonly Brief[], part: string): Promise<KeptCopies> {
  const cache = await openCopyCache(part);
  const paths: Record<string, CopyPaths> = {};
  for (const brief of briefs) {
    const { language, slug } = brief;
    const pictures = await loadFeedPictures(brief);
    const key = [briefKey(brief), ...Object.values(pictures).map(({ url }) => url)].join(' ');
    if (cache.get(key) === undefined) {
      cache.set(key, { text: await loadBriefText(brief, pictures), data: briefData(brief) });
    }
    paths[key] = { text: urls.briefText(language, slug), data: urls.briefData(language, slug) };
  }
  cache.save();
  return { place: cache.place, paths };
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
