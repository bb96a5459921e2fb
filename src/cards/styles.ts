import type { Language } from '../domain/language.ts';
import { directionOf } from './direction.ts';
import type { Setting } from './fit-text.ts';
import type { Typeface, Typefaces } from './typefaces.ts';

/** How the kinds of text on a card are set. */
export interface Styles {
  readonly name: Setting;
  readonly headline: Setting;
  readonly amount: Setting;
  readonly label: Setting;
  readonly reading: Setting;
}

export function stylesOf(language: Language, { headline, label, reading }: Typefaces): Styles {
  // Arabic reaches further down than Latin letters.
  const further = directionOf(language) === 'rtl' ? 0.18 : 0;
  const set = (typeface: Typeface, leading: number, tracking = 0): Setting => ({
    ...{ typeface, leading, tracking, language },
  });
  return {
    name: set(headline, 1),
    headline: set(headline, 1.08 + further, -0.018),
    amount: set(headline, 0.9, -0.025),
    label: set(label, 1.2 + further),
    reading: set(reading, 1.34),
  };
}
