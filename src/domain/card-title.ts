import type { Language } from './language.ts';

/** What is wrong with a title on a social card. */
export interface CardTitleFault {
  /** What of it the card shows, where it is too long for one. */
  readonly shown?: string | undefined;
  /** The characters that no font has, with their code points: `"電" (U+96FB)`; and what to do about them. */
  readonly missing?: { readonly characters: string; readonly advice: string } | undefined;
}

/**
 * Measures a title with the fonts of social cards.
 *
 * @returns `undefined` where nothing is wrong with it.
 * @throws Error where a font cannot be read.
 */
export type CheckCardTitle = (
  title: string,
  language: Language,
) => Promise<CardTitleFault | undefined>;
