import { fontProviders } from 'astro/config';

/** What the latin and latin-ext files of the packages hold, as their `unicode.json` says. */
const ranges = {
  latin:
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  'latin-ext':
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
} as const;

/** The faces of the site, from packages: never fetched, with fallbacks of the same metrics. */
export const fonts = [
  local(
    'Barlow',
    '--font-label',
    ['Helvetica Neue', 'Arial', 'sans-serif'],
    [...faces('barlow', 400), ...faces('barlow', 600)],
  ),
  local(
    'Barlow Semi Condensed',
    '--font-headline',
    ['Arial Narrow', 'Arial', 'sans-serif'],
    faces('barlow-semi-condensed', 600),
  ),
  local(
    'Source Serif 4',
    '--font-text',
    ['Georgia', 'serif'],
    [
      ...faces('source-serif-4', 400),
      ...faces('source-serif-4', 400, 'italic'),
      ...faces('source-serif-4', 600),
    ],
  ),
];

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

function faces(family: string, weight: number, style = 'normal'): [Variant, Variant] {
  const face = (subset: keyof typeof ranges): Variant => ({
    src: [
      `./node_modules/@fontsource/${family}/files/${family}-${subset}-${String(weight)}-${style}.woff2`,
    ],
    weight,
    style,
    unicodeRange: [ranges[subset]],
  });
  return [face('latin'), face('latin-ext')];
}
