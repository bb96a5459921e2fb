import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import type { Font } from 'satori';
import { readAdvances, type Advances } from './woff.ts';

export interface LoadedFont {
  readonly font: Font;
  readonly advances: Advances;
}

type Weight = NonNullable<Font['weight']>;

/**
 * A font of an npm package.
 *
 * @param file Relative to the package.
 * @throws Error that names the file where it is missing or no WOFF 1.0.
 */
export async function readFont(name: string, file: string, weight: Weight): Promise<LoadedFont> {
  return readFontIn(findPackage(name), name, file, weight);
}

async function readFontIn(
  folder: string,
  name: string,
  file: string,
  weight: Weight,
): Promise<LoadedFont> {
  const place = `${name}/${file}`;
  const data = await readFile(path.join(folder, file)).catch(() => {
    throw new Error(`The font file ${place} is missing. Run npm ci.`);
  });
  if (data.toString('latin1', 0, 4) === 'wOF2') {
    throw new Error(
      `The font file ${place} is WOFF2. Social cards take WOFF 1.0: the same file with the ending ".woff".`,
    );
  }
  // A name of its own for each file: satori takes one font per name and weight.
  const font = { name: place, data, weight, style: 'normal' } as const;
  try {
    return { font, advances: readAdvances(data) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`The font file ${place} cannot be read. ${reason}`, { cause: error });
  }
}

/**
 * The upright fonts of a package of Fontsource, one file for each of its subsets, the smallest files first.
 *
 * @param from Absolute folder from which the package is looked for first.
 * @throws Error where the package is not installed or has no such font.
 */
export async function readPackage(name: string, from?: string): Promise<LoadedFont[]> {
  const folder = findPackage(name, from);
  const names = await readdir(path.join(folder, 'files')).catch(() => []);
  const files = names.flatMap((file) => {
    const [, subset, weight] = /^(.*)-(\d00)-normal\.woff$/.exec(file) ?? [];
    return subset === undefined
      ? []
      : [{ file: `files/${file}`, subset, weight: Number(weight) as Weight }];
  });
  if (files.length === 0) {
    throw new Error(
      `The package ${name} of "cardFonts" has no fonts in WOFF 1.0, files/*-normal.woff.`,
    );
  }
  const bySubset = Map.groupBy(files, ({ subset }) => subset);
  const chosen = [...bySubset.values()].flatMap((its) =>
    its.toSorted((a, b) => preference(a.weight) - preference(b.weight)).slice(0, 1),
  );
  const fonts = await Promise.all(
    chosen.map(({ file, weight }) => readFontIn(folder, name, file, weight)),
  );
  return fonts.toSorted(
    (a, b) => a.advances.size - b.advances.size || compare(a.font.name, b.font.name),
  );
}

/** Nearest to the weight of headlines and labels. */
function preference(weight: number): number {
  return Math.abs(weight - 550);
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}

/**
 * The folder of a package: where the publication has it, else where Baseload has it.
 *
 * @param from Absolute folder from which it is looked for first.
 * @throws Error where neither has it.
 */
export function findPackage(name: string, from?: string): string {
  // From a bundled chunk as from the sources, resolution walks up to the project's node_modules, because `dist` and
  // `.cache` lie in the project. Nothing here depends on the working directory.
  const places = [
    ...(from === undefined ? [] : [path.join(from, 'package.json')]),
    import.meta.url,
  ];
  for (const place of places) {
    try {
      return path.dirname(createRequire(place).resolve(`${name}/package.json`));
    } catch {
      // It is looked for in the next place.
    }
  }
  throw new Error(`The package ${name} is not installed. Run npm install --save-exact ${name}.`);
}
