/** Thrown where no font has a character of a card: it would be a box. */
export class MissingGlyphError extends Error {
  override readonly name = 'MissingGlyphError';

  constructor(origin: string, title: string, characters: readonly string[]) {
    super(
      `${origin}: No font of the social card "${title}" has ${nameCharacters(characters)}. ${adviseOn(characters)}`,
    );
  }
}

/** Characters with their code points: `"電" (U+96FB), "→" (U+2192)`. */
export function nameCharacters(characters: readonly string[]): string {
  // What has no form of its own would print as nothing.
  const name = (one: string) =>
    /\p{C}/u.test(one) ? codePointOf(one) : `"${one}" (${codePointOf(one)})`;
  return characters.map(name).join(', ');
}

/** What to do about characters that no font has. */
export function adviseOn(characters: readonly string[]): string {
  const script = scripts.find(({ pattern }) => characters.some((one) => pattern.test(one)));
  if (script === undefined) return 'Write it in words or with another character.';
  const name = `@fontsource/${script.family}`;
  return `Run npm install --save-exact ${name} and add cardFonts: ['${name}'] to site.config.ts, or write it in words.`;
}

/** A family for each script that many people read. */
const scripts: readonly { readonly pattern: RegExp; readonly family: string }[] = [
  { pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, family: 'noto-sans-jp' },
  { pattern: /\p{Script=Hangul}/u, family: 'noto-sans-kr' },
  { pattern: /\p{Script=Han}/u, family: 'noto-sans-sc' },
  { pattern: /\p{Script=Arabic}/u, family: 'ibm-plex-sans-arabic' },
  { pattern: /\p{Script=Hebrew}/u, family: 'noto-sans-hebrew' },
  { pattern: /\p{Script=Devanagari}/u, family: 'noto-sans-devanagari' },
  { pattern: /\p{Script=Thai}/u, family: 'noto-sans-thai' },
];

function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
