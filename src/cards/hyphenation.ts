import english from 'hyphen/en-us/index.js';
import german from 'hyphen/de/index.js';
import type { Language } from '../domain/language.ts';

const softHyphen = '\u00AD';

const patterns: Readonly<Record<Language, typeof german>> = { de: german, en: english };

/** The parts between which a word may be divided; the whole word in a language without patterns. */
export function syllables(word: string, language: Language): string[] {
  const hyphenate = patterns[language]?.hyphenateSync;
  if (hyphenate === undefined) return [word];
  // Only runs of letters: the library would take "<" for the start of a tag.
  return word.replace(/\p{L}+/gu, (letters) => hyphenate(letters)).split(softHyphen);
}
