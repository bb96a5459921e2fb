import type { Card } from './card.ts';
import type { Typefaces } from './typefaces.ts';

/** The card with one form of white space, hyphens and accents, and without what only directs a browser. */
export function normalizeCard(card: Card): Card {
  return mapTexts(card, normalizeText);
}

/** The card with every character that no font has replaced by those that it stands for: `₂` by `2`, `℃` by `°C`. */
export function substitute(card: Card, typefaces: Typefaces): Card {
  return mapTexts(card, (text) => substituteIn(text, typefaces));
}

/** Every character of the texts of a card, once. */
export function charactersOf(card: Card): ReadonlySet<string> {
  const found = new Set<string>();
  mapTexts(card, (text) => {
    for (const character of text) found.add(character);
    return text;
  });
  return found;
}

export function normalizeText(text: string): string {
  return (
    text
      .normalize('NFC')
      // Joiners shape Arabic letters and those of India; between pictographs they only ask for another picture.
      .replace(/(?<![\p{Script=Arabic}\p{M}])\p{Default_Ignorable_Code_Point}/gu, '')
      .replace(/(?<=\p{Emoji_Modifier_Base})\p{Emoji_Modifier}/gu, '')
      .replace(/[\u2010\u2011]/g, '-')
      .replace(/(?! )\p{Zs}/gu, '\u00A0')
      .replace(/[ \t\r\n\v\f\u2028\u2029]+/g, ' ')
      .trim()
  );
}

export function substituteIn(text: string, typefaces: Typefaces): string {
  return [...text]
    .map((character) => {
      if (typefaces.covers(character)) return character;
      const plain = character.normalize('NFKC');
      return [...plain].every((part) => typefaces.covers(part)) ? plain : character;
    })
    .join('');
}

/** What is told about a card, and what is not text. */
const untouched = new Set(['kind', 'language', 'origin', 'fonts', 'fontsFrom', 'pattern']);

function mapTexts<T>(value: T, change: (text: string) => string): T {
  // A card is plain data; what was a text stays one.
  return mapUnknown(value, change) as T;
}

function mapUnknown(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((one) => mapUnknown(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, its]) => [
      key,
      untouched.has(key) ? its : mapUnknown(its, change),
    ]),
  );
}
