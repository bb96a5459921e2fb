import satori from 'satori';
import { cardHeight, cardWidth } from './card.ts';
import type { Card } from './card.ts';
import { toDrawable } from './characters.ts';
import { drawCard } from './draw-card.ts';
import { encodePng } from './encode-png.ts';
import { layOutCard } from './layout.ts';
import { loadTypefaces } from './typefaces.ts';

/**
 * Draws a social card.
 *
 * @returns a PNG of 1200 × 630 pixels; the same card gives the same bytes.
 * @throws Error that names every character of the card that no font covers.
 */
export async function renderCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
  const typefaces = await loadTypefaces();
  const layout = layOutCard(toDrawable(card, typefaces), typefaces);
  const svg = await satori(drawCard(layout), {
    width: cardWidth,
    height: cardHeight,
    fonts: [...typefaces.fonts],
  });
  return encodePng(svg);
}
