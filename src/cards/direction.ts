import type { Language } from '../domain/language.ts';

export type Direction = 'ltr' | 'rtl';

const fromRight = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm', 'Rohg']);

/** Where the lines of a language begin. */
export function directionOf(language: Language): Direction {
  return fromRight.has(new Intl.Locale(language).maximize().script ?? '') ? 'rtl' : 'ltr';
}
