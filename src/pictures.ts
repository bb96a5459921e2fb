import type { ImageMetadata } from 'astro';
import { pictures } from 'virtual:baseload/pictures';

/**
 * A picture of the publication.
 *
 * @param from path of the file that names it, such as `content/briefs/de/2025-11-12-name.mdx`.
 * @param name how that file names it: `./photo.jpg`.
 */
export function pictureBeside(from: string, name: string): ImageMetadata {
  const path = from.replace(/[^/]+$/, '') + name.replace(/^\.\//, '');
  const picture = pictures[path];
  if (picture === undefined) throw new Error(`There is no picture ${path}.`);
  return picture;
}
