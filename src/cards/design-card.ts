import type { Font } from 'satori';
import type { Card } from './card.ts';
import { charactersOf, normalizeCard, substitute } from './characters.ts';
import { drawCard } from './draw-card.ts';
import type { Element } from './element.ts';
import { layOutCard, type CardLayout } from './layout.ts';
import { MissingGlyphError } from './missing-glyphs.ts';
import { loadTypefaces } from './typefaces.ts';

/** A card that is ready to be drawn. */
export interface DesignedCard {
  /** What satori takes. */
  readonly tree: Element;
  /** The fonts that the tree names. The same array for all cards that take the same. */
  readonly fonts: readonly Font[];
  readonly layout: CardLayout;
  /** Whether the title did not fit at any size and ends with an ellipsis. */
  readonly isTitleCut: boolean;
}

/**
 * Places and draws what a card says.
 *
 * @throws MissingGlyphError that names every character that no font has, and where the card's texts are written.
 * @throws Error where a font cannot be read.
 */
export async function designCard(given: Card): Promise<DesignedCard> {
  const card = normalizeCard(given);
  const typefaces = await loadTypefaces(charactersOf(card), card.fonts, card.fontsFrom);
  const drawable = substitute(card, typefaces);
  const missing = [...charactersOf(drawable)].filter((one) => !typefaces.covers(one));
  if (missing.length > 0) throw new MissingGlyphError(card.origin, card.title, missing);
  const layout = layOutCard(drawable, typefaces);
  const isTitleCut = layout.items.some(
    (item) => item.kind === 'text' && item.role === 'title' && item.isCut,
  );
  return { tree: drawCard(layout), fonts: typefaces.fonts, layout, isTitleCut };
}
