import { createHash } from 'node:crypto';
import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { replaceFile } from '../write-file.ts';

const range = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Latin 1, and what German, English and French typesetting adds to it. */
const kept: readonly number[] = [
  ...range(0x20, 0x7e),
  ...range(0xa0, 0xff),
  ...[0x152, 0x153, 0x178, 0x2009, ...range(0x2010, 0x2015), ...range(0x2018, 0x201e)],
  ...[0x2020, 0x2021, 0x2022, 0x2026, 0x202f, 0x2032, 0x2033, 0x2039, 0x203a, 0x20ac],
  ...[0x2122, 0x2191, 0x2193, 0x2212, 0x2215],
];

/** The characters that a subset face holds, as CSS names them: `U+20-7E,U+A0-FF,U+152`. */
export const subsetRange: string = runsOf(kept).map(toRange).join(',');

/** What the styles use, and what letters need to be set right; the rest is a third of a face. */
const keepFeatures = [
  'calt',
  'ccmp',
  'frac',
  'kern',
  'liga',
  'lnum',
  'locl',
  'mark',
  'mkmk',
  'tnum',
];

/**
 * Cuts a face down to `subsetRange`, without the instructions that only screens of low density ever
 * used. A face that was cut before is taken from the folder.
 *
 * @returns the path of the file in the folder.
 */
export async function subsetFace(file: string, folder: string): Promise<string> {
  const face = await readFile(file);
  const options = { targetFormat: 'woff2' as const, keepFeatures, noHinting: true };
  const key = createHash('sha256')
    .update(face)
    .update(JSON.stringify([kept, options]))
    .digest('hex')
    .slice(0, 12);
  const target = path.join(folder, `${path.basename(file, '.woff2')}-${key}.woff2`);
  if (await exists(target)) return target;
  // Two parsers of fonts in WebAssembly, which only the first build of a project needs.
  const { default: subsetFont } = await import('subset-font');
  const cut = await subsetFont(face, String.fromCodePoint(...kept), options);
  // Two builds may do this at once; each puts a whole file in its place.
  replaceFile(target, cut);
  return target;
}

/** The first and the last of each row of numbers without a gap. */
function runsOf(codes: readonly number[]): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (const code of codes) {
    const run = runs.at(-1);
    if (run?.[1] === code - 1) run[1] = code;
    else runs.push([code, code]);
  }
  return runs;
}

function toRange([first, last]: readonly [number, number]): string {
  const hex = (code: number): string => code.toString(16).toUpperCase();
  return first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`;
}

function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
