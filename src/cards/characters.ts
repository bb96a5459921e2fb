import type { Card, CardFigure } from './card.ts';
import type { Typeface, Typefaces } from './typefaces.ts';

/**
 * The card with every character in the form that the fonts have.
 *
 * @throws Error that names every character that no font covers.
 */
export function toDrawable(card: Card, { headline, label, reading }: Typefaces): Card {
  const drawable = {
    ...card,
    siteName: normalize(card.siteName),
    kicker: normalize(card.kicker),
    title: normalize(card.title),
    text: normalize(card.text),
    address: normalize(card.address),
    figure: card.figure && normalizeFigure(card.figure),
  };
  const { figure } = drawable;
  const missing = [
    ...uncovered(drawable.siteName, headline),
    ...uncovered(drawable.kicker, label),
    ...uncovered(drawable.title, headline),
    ...(figure === undefined
      ? [...uncovered(drawable.text, reading), ...uncovered(drawable.address, label)]
      : [
          ...uncovered(figure.amount, headline),
          ...uncovered(figure.basis, label),
          ...uncovered(figure.label, label),
        ]),
  ];
  if (missing.length > 0) {
    const names = [...new Set(missing)].map(
      (character) => `"${character}" (${codePointOf(character)})`,
    );
    throw new Error(
      `The fonts of the social card have no glyph for ${names.join(', ')} in the card "${card.title}". ` +
        'Write it in words or with another character.',
    );
  }
  return drawable;
}

function normalizeFigure({ amount, pattern, basis, label }: CardFigure): CardFigure {
  return { pattern, amount: normalize(amount), basis: normalize(basis), label: normalize(label) };
}

/** Replaces what the fonts lack by what reads the same, and all other white space by single spaces. */
function normalize(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u2080-\u2089]/g, (digit) => digit.normalize('NFKC'))
    .replace(/(?! )\p{Zs}/gu, '\u00A0')
    .replace(/[ \t\r\n\v\f\u2028\u2029]+/g, ' ')
    .trim();
}

function uncovered(text: string, typeface: Typeface): string[] {
  return [...text].filter((character) => typeface.advance(character) === undefined);
}

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
