import { getImage } from 'astro:assets';
import type { Brief } from '../domain/brief.ts';
import type { FeedItem, FeedPicture } from '../feeds/feed-item.ts';
import { pictureBeside } from '../pictures.ts';
import { site } from '../publication.ts';
import { loadBody } from './load-catalog.ts';

/** Feed readers show a text column; twice its width suits dense screens. */
const pictureWidth = 1280;

/** Briefs with their bodies, and with their pictures as feeds show them. */
export function loadFeedItems(briefs: readonly Brief[]): Promise<FeedItem[]> {
  return Promise.all(
    briefs.map(async (brief) => ({
      brief,
      tree: await loadBody(brief),
      pictures: Object.fromEntries(
        await Promise.all(
          brief.pictures.map(async (name) => [name, await loadPicture(brief, name)] as const),
        ),
      ),
    })),
  );
}

async function loadPicture(brief: Brief, name: string): Promise<FeedPicture> {
  const picture = pictureBeside(brief.path, name);
  const width = Math.min(picture.width, pictureWidth);
  const { src } = await getImage({ src: picture, width, format: 'jpg' });
  const height = Math.round((picture.height * width) / picture.width);
  return { url: new URL(src, site.origin).href, width, height };
}
