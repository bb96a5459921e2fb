import { fontProviders } from 'astro/config';
import { subsetFace, subsetRange } from './subset-face.ts';

/** What the latin-ext files of the packages hold, as their `unicode.json` says. */
const extendedRange =
  'U+0100-0151,U+0154-0177,U+0179-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF';

/**
 * The faces of the site, from packages: never fetched, cut down to what its languages need, with
 * fallbacks of the same metrics. A browser loads the latin-ext file of a face only for a page that uses it.
 */
export async function loadFonts() {
  return [
    local(
      'Barlow',
      '--font-label',
      ['Helvetica Neue', 'Arial', 'sans-serif'],
      [...(await faces('barlow', 400)), ...(await faces('barlow', 600))],
    ),
    local(
      'Barlow Semi Condensed',
      '--font-headline',
      ['Arial Narrow', 'Arial', 'sans-serif'],
      await faces('barlow-semi-condensed', 600),
    ),
    local(
      'Source Serif 4',
      '--font-text',
      ['Georgia', 'serif'],
      [
        ...(await faces('source-serif-4', 400)),
        ...(await faces('source-serif-4', 400, 'italic')),
        ...(await faces('source-serif-4', 600)),
      ],
    ),
  ];
}

function local(
  name: string,
  cssVariable: `--${string}`,
  fallbacks: [string, ...string[]],
  variants: [Variant, ...Variant[]],
) {
  return { name, cssVariable, fallbacks, provider: fontProviders.local(), options: { variants } };
}

interface Variant {
  src: [string];
  weight: number;
  style: string;
  unicodeRange: [string];
}

async function faces(
  family: string,
  weight: number,
  style = 'normal',
): Promise<[Variant, Variant]> {
  const fileOf = (subset: string) =>
    `./node_modules/@fontsource/${family}/files/${family}-${subset}-${String(weight)}-${style}.woff2`;
  const latin = await subsetFace(fileOf('latin'), '.cache/fonts');
  return [
    { src: [`./${latin}`], weight, style, unicodeRange: [subsetRange] },
    { src: [fileOf('latin-ext')], weight, style, unicodeRange: [extendedRange] },
  ];
}
