import { getImage } from 'astro:assets';
import type { FeedItem, FeedPicture } from '../feeds/feed-item.ts';
import { pictureBeside } from '../pictures.ts';
import { site } from '../publication.ts';

/** Feed readers show a text column; twice its width suits dense screens. */
const pictureWidth = 1280;

/** What has pictures beside its file: a brief or an edition. */
interface Pictured {
  readonly path: string;
  readonly pictures: readonly string[];
}

/**
 * The pictures of a brief or an edition as feeds and mails show them. Every route that shows them asks anew: Astro keeps for
 * each path which pictures it asked for, and a path that is put back from the last build needs them.
 */
export async function loadFeedPictures(brief: Pictured): Promise<FeedItem['pictures']> {
  const load = async (name: string) => [name, await loadPicture(brief, name)] as const;
  return Object.fromEntries(await Promise.all(brief.pictures.map(load)));
}

async function loadPicture(brief: Pictured, name: string): Promise<FeedPicture> {
  const picture = pictureBeside(brief.path, name);
  const width = Math.min(picture.width, pictureWidth);
  const { src } = await getImage({ src: picture, width, format: 'jpg' });
  const height = Math.round((picture.height * width) / picture.width);
  return { url: new URL(src, site.origin).href, width, height };
}
