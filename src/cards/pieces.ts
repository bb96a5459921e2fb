import type { Language } from '../domain/language.ts';
import { syllables } from './hyphenation.ts';
import type { Piece } from './line-breaks.ts';

/** Letters of languages that set no space between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

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
      const parts = unspaced.test(word)
        ? wordsWithoutSpaces(word, language)
        : word.split(/(?<=\p{L}{2}[-/–])(?=\p{L}{2})/u);
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

/** Words with the punctuation after them, and opening brackets with the word that they open. */
function wordsWithoutSpaces(text: string, language: Language): string[] {
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  return segments.reduce<string[]>((words, { segment }) => {
    const before = words.at(-1);
    const isBound =
      /^[\p{Pe}\p{Pf}\p{Po}ー々ぁぃぅぇぉっゃゅょ]/u.test(segment) ||
      /[\p{Ps}\p{Pi}]$/u.test(before ?? '');
    return before !== undefined && isBound
      ? [...words.slice(0, -1), before + segment]
      : [...words, segment];
  }, []);
}
