import type { CheckCardTitle } from '../domain/card-title.ts';
import { normalizeText, substituteIn } from './characters.ts';
import { fitTitle } from './fit-title.ts';
import { column } from './frame.ts';
import { adviseOn, nameCharacters } from './missing-glyphs.ts';
import { stylesOf } from './styles.ts';
import { loadTypefaces } from './typefaces.ts';

/**
 * The check of titles by the fonts of cards.
 *
 * @param packages Packages of fonts that the operator added.
 * @param from Absolute folder from which these are looked for first: that of the publication.
 */
export function createCardTitleCheck(packages: readonly string[], from?: string): CheckCardTitle {
  return async (title, language) => {
    const text = normalizeText(title);
    const typefaces = await loadTypefaces(new Set(text), packages, from);
    const drawable = substituteIn(text, typefaces);
    const missing = [...new Set(drawable)].filter((one) => !typefaces.covers(one));
    if (missing.length > 0) {
      return { missing: { characters: nameCharacters(missing), advice: adviseOn(missing) } };
    }
    // Every kind of card has room for four lines of the smallest size: the width decides.
    const room = { width: column, height: Infinity };
    const { headline } = stylesOf(language, typefaces);
    const { isCut, lines } = fitTitle(drawable, headline, room, 'headline');
    return isCut ? { shown: lines.join(' ') } : undefined;
  };
}
