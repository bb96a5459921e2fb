import type { Element } from 'hast';
import { h } from '../../plain-html/elements.ts';
import { findPicture } from '../../plain-html/find-picture.ts';
import type { BodyScope } from '../../plain-html/scope.ts';
import { block } from './elements.ts';
import { columnWidth } from './styles.ts';

/** A picture with its credit, never wider than the column: Outlook reads the width only from the element. */
export function picture(
  { src = '', alt = '', credit }: Readonly<Record<string, string>>,
  scope: Pick<BodyScope, 'brief' | 'pictures'>,
): Element[] {
  const found = findPicture(src, scope);
  if (!isPngOrJpeg(found.url)) {
    throw new Error(`${found.url} is no PNG and no JPEG: many mail programs would not show it.`);
  }
  const width = Math.min(found.width, columnWidth);
  const height = Math.round((found.height * width) / found.width);
  const image = h('img', { src: found.url, width, height, alt, className: ['image'] }, []);
  return [image, block('p', 'caption', [credit ?? ''])];
}

/** By its ending, or by what `npm run dev` asks of the pictures that it serves. */
function isPngOrJpeg(url: string): boolean {
  return /\.(?:png|jpe?g)(?:\?|$)|[?&]f=(?:png|jpe?g)\b/.test(url);
}
