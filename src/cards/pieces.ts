import type { Language } from '../domain/language.ts';
import { syllables } from './hyphenation.ts';
import type { Piece } from './line-breaks.ts';

/** Where a word may be divided that is wider than the line. */
export type Division = 'never' | 'syllables' | 'anywhere';

/**
 * Splits a text where its lines may break. A word that fits on a line stays whole.
 *
 * @param fits whether a text fits on a line of its own.
 */
export function splitIntoPieces(
  text: string,
  language: Language,
  division: Division,
  fits: (text: string) => boolean,
): Piece[] {
  return text
    .split(' ')
    .flatMap((word) => (fits(word) ? [word] : word.split('\u00A0')))
    .flatMap((word) => {
      const parts = word.split(/(?<=\p{L}{2}[-/–])(?=\p{L}{2})/u);
      return parts.flatMap((part, index) =>
        divide(part, index < parts.length - 1 ? 'nothing' : 'space'),
      );
    });

  function divide(part: string, joint: Piece['joint']): Piece[] {
    const divided = division === 'never' || fits(part) ? [part] : dividePart(part);
    return divided.map((text, index) => ({
      text,
      joint: index < divided.length - 1 ? 'hyphen' : joint,
    }));
  }

  function dividePart(part: string): string[] {
    const found = syllables(part, language);
    return division === 'syllables' || found.every((syllable) => fits(`${syllable}-`))
      ? found
      : [...part];
  }
}
