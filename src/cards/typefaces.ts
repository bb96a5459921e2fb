import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Font } from 'satori';
import { readAdvances } from './woff.ts';
import type { Advances } from './woff.ts';

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
}

let loading: Promise<Typefaces> | undefined;

/** The typefaces of all cards. */
export function loadTypefaces(): Promise<Typefaces> {
  // Once per process: satori parses the fonts again for every array of other buffers, which costs more than a card.
  loading ??= readTypefaces();
  return loading;
}

async function readTypefaces(): Promise<Typefaces> {
  const [condensed, barlow, serif] = await Promise.all([
    readFamily('barlow-semi-condensed', 600, ['latin', 'latin-ext', 'vietnamese']),
    readFamily('barlow', 500, ['latin', 'latin-ext', 'vietnamese']),
    readFamily('source-serif-4', 400, ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic']),
  ]);
  return {
    headline: typeface(600, [...condensed, ...serif]),
    label: typeface(500, [...barlow, ...serif]),
    reading: typeface(400, serif),
    fonts: [...condensed, ...barlow, ...serif].map(({ font }) => font),
  };
}

interface LoadedFont {
  readonly font: Font;
  readonly advances: Advances;
}

// From a bundled chunk as from the sources, resolution walks up to the project's node_modules, because `dist` and
// `.cache` lie in the project. Nothing here depends on the working directory.
const { resolve } = createRequire(import.meta.url);

function readFamily(
  name: string,
  weight: Typeface['weight'],
  subsets: readonly string[],
): Promise<LoadedFont[]> {
  return Promise.all(
    subsets.map(async (subset) => {
      const data = await readFile(
        resolve(`@fontsource/${name}/files/${name}-${subset}-${String(weight)}-normal.woff`),
      );
      // A name of its own for each subset: satori takes one font per name and weight.
      return {
        font: { name: `${name} ${subset}`, data, weight, style: 'normal' },
        advances: readAdvances(data),
      };
    }),
  );
}

function typeface(weight: Typeface['weight'], fonts: readonly LoadedFont[]): Typeface {
  // The first font of the list that covers a character wins, as in satori.
  const advances = new Map(fonts.toReversed().flatMap((font) => [...font.advances]));
  return {
    families: fonts.map(({ font }) => font.name),
    weight,
    advance: (character) => advances.get(character.codePointAt(0) ?? NaN),
  };
}
