import type { FeedEntry } from '../feed.ts';
import { toXmlText } from '../xml-text.ts';

/** The picture of an entry as `media:content`, for RSS and Atom; a reader takes it for a picture by medium and type. */
export function card({ picture, title }: Pick<FeedEntry, 'picture' | 'title'>) {
  if (picture === undefined) return {};
  const size = { width: 1200, height: 630 };
  const about = { title: { value: toXmlText(title) } };
  const content = { url: picture, medium: 'image', type: 'image/png', ...size, ...about };
  return { media: { contents: [content] } };
}
