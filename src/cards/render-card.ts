import satori from 'satori';
import { cardHeight, cardWidth } from './card.ts';
import type { Card } from './card.ts';
import { designCard } from './design-card.ts';
import { encodePng } from './encode-png.ts';
import { rasterize } from './rasterize.ts';

/**
 * Draws a social card.
 *
 * @returns a PNG of 1200 × 630 pixels; the same card gives the same bytes.
 * @throws MissingGlyphError that names every character of the card that no font has.
 */
export async function renderCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const { tree, fonts } = await designCard(card);
  const svg = await satori(tree, { width: cardWidth, height: cardHeight, fonts: [...fonts] });
  return encodePng(rasterize(svg));
}
