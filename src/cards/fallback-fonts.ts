import { readPackage, type LoadedFont } from './font-files.ts';

/** Asked in this order for what the typefaces lack: `→ ✓`, `≈ ≤ √`, `■ ★`, `⚡ 🏭`. */
const symbols = [
  '@fontsource/noto-sans-symbols',
  '@fontsource/noto-sans-math',
  '@fontsource/noto-sans-symbols-2',
];
const emoji = '@fontsource/noto-emoji';

/**
 * The fonts that have the characters, as far as any has them: each character in the first package that has it.
 *
 * @param packages Asked before those that come with Baseload.
 * @param from Absolute folder from which these packages are looked for first.
 */
export async function findFallbacks(
  characters: readonly string[],
  packages: readonly string[],
  from?: string,
): Promise<LoadedFont[]> {
  const found = new Set<LoadedFont>();
  for (const character of characters) {
    const font =
      (await findFont(character, packages, from)) ??
      (await findFont(character, ownPackagesFor(character)));
    if (font !== undefined) found.add(font);
  }
  return [...found].toSorted(
    (a, b) => Number(a.font.name > b.font.name) - Number(a.font.name < b.font.name),
  );
}

/** None for letters: fonts of symbols have some, which do not join as those of a text. */
function ownPackagesFor(character: string): readonly string[] {
  if (!/[\p{Script=Common}\p{Script=Inherited}]/u.test(character)) return [];
  return /\p{Emoji_Presentation}/u.test(character) ? [emoji, ...symbols] : [...symbols, emoji];
}

async function findFont(
  character: string,
  packages: readonly string[],
  from?: string,
): Promise<LoadedFont | undefined> {
  const codePoint = character.codePointAt(0) ?? NaN;
  for (const name of packages) {
    const fonts = await load(name, from);
    const font = fonts.find(({ advances }) => advances.has(codePoint));
    if (font !== undefined) return font;
  }
  return undefined;
}

const loaded = new Map<string, Promise<LoadedFont[]>>();

function load(name: string, from = ''): Promise<LoadedFont[]> {
  const key = JSON.stringify([name, from]);
  const known = loaded.get(key) ?? readPackage(name, from === '' ? undefined : from);
  loaded.set(key, known);
  // A package that is installed later is found without a new start of `npm run dev`.
  known.catch(() => loaded.delete(key));
  return known;
}
