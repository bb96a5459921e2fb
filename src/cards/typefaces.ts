import type { Font } from 'satori';
import { findFallbacks } from './fallback-fonts.ts';
import { readFont, type LoadedFont } from './font-files.ts';

/** A typeface with the fonts that stand in for characters it lacks. */
export interface Typeface {
  /** Names of the fonts, first choice first. */
  readonly families: readonly string[];
  readonly weight: 400 | 500 | 600;
  /** Width of a character in em, or `undefined` where none of the fonts covers it. */
  advance(character: string): number | undefined;
}

export interface Typefaces {
  /** Barlow Semi Condensed. */
  readonly headline: Typeface;
  /** Barlow. */
  readonly label: Typeface;
  /** Source Serif 4. */
  readonly reading: Typeface;
  /** Every font of the three, in the form that satori takes. */
  readonly fonts: readonly Font[];
  /** Whether each of the three has the character. */
  covers(character: string): boolean;
}

/**
 * The typefaces of a card.
 *
 * @param characters What the card says: fonts of further packages are read only where it needs them.
 * @param packages Packages of fonts that are asked before those that come with Baseload.
 * @param from Absolute folder from which these packages are looked for first.
 * @throws Error that names a font file that is missing, or that is no WOFF, and the package that is not installed.
 */
export async function loadTypefaces(
  characters: Iterable<string> = [],
  packages: readonly string[] = [],
  from?: string,
): Promise<Typefaces> {
  // Once per process: satori parses the fonts again for every array of other buffers, which costs more than a card.
  base ??= readBase();
  const common = await base;
  const missing = [...characters].filter((one) => !common.typefaces.covers(one));
  if (missing.length === 0) return common.typefaces;
  const fallbacks = await findFallbacks(missing, packages, from);
  const key = fallbacks.map(({ font }) => font.name).join('\n');
  const known = extended.get(key) ?? toTypefaces(common.families, fallbacks);
  extended.set(key, known);
  return known;
}

interface Families {
  readonly condensed: readonly LoadedFont[];
  readonly barlow: readonly LoadedFont[];
  readonly serif: readonly LoadedFont[];
}

let base: Promise<{ readonly families: Families; readonly typefaces: Typefaces }> | undefined;
const extended = new Map<string, Typefaces>();

async function readBase() {
  const [condensed, barlow, serif] = await Promise.all([
    readFamily('barlow-semi-condensed', 600, ['latin', 'latin-ext', 'vietnamese']),
    readFamily('barlow', 500, ['latin', 'latin-ext', 'vietnamese']),
    readFamily('source-serif-4', 400, ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic']),
  ]);
  const families = { condensed, barlow, serif };
  return { families, typefaces: toTypefaces(families, []) };
}

function readFamily(
  name: string,
  weight: Typeface['weight'],
  subsets: readonly string[],
): Promise<LoadedFont[]> {
  return Promise.all(
    subsets.map((subset) =>
      readFont(
        `@fontsource/${name}`,
        `files/${name}-${subset}-${String(weight)}-normal.woff`,
        weight,
      ),
    ),
  );
}

function toTypefaces(
  { condensed, barlow, serif }: Families,
  more: readonly LoadedFont[],
): Typefaces {
  const headline = typeface(600, [...condensed, ...serif, ...more]);
  const label = typeface(500, [...barlow, ...serif, ...more]);
  const reading = typeface(400, [...serif, ...barlow, ...more]);
  return {
    ...{ headline, label, reading },
    fonts: [...condensed, ...barlow, ...serif, ...more].map(({ font }) => font),
    covers: (character) =>
      [headline, label, reading].every((one) => one.advance(character) !== undefined),
  };
}

function typeface(weight: Typeface['weight'], fonts: readonly LoadedFont[]): Typeface {
  // Texts are measured at many sizes: each character is looked up in the fonts once.
  const known = new Map<string, number | undefined>();
  const find = (character: string): number | undefined => {
    const codePoint = character.codePointAt(0) ?? NaN;
    // The first font of the list that covers a character wins, as in satori.
    return fonts.find(({ advances }) => advances.has(codePoint))?.advances.get(codePoint);
  };
  return {
    families: fonts.map(({ font }) => font.name),
    weight,
    advance: (character) => {
      const advance = known.get(character);
      if (advance !== undefined || known.has(character)) return advance;
      const found = find(character);
      known.set(character, found);
      return found;
    },
  };
}
