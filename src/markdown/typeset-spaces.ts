import type { Language } from '../domain/language.ts';
import { noBreakSpace, type Edit, type Line } from './typeset-line.ts';
import { currencyBefore, unitSign, unitWord } from './typeset-units.ts';

/** Edits that keep together what a line break would tear: a number and its unit, an abbreviation. */
export function spaceEdits({ text, languages, languageAt }: Line): Edit[] {
  // Most lines have no number, and looking for its neighbours is what takes the time.
  const general = /[\d½¼¾]/.test(text) ? everywhere : [];
  const offsets = [
    ...general.flatMap((pattern) => offsetsOf(text, pattern)),
    ...[...languages].flatMap((language) =>
      (perLanguage[language] ?? [])
        .flatMap((pattern) => offsetsOf(text, pattern))
        .filter((offset) => languageAt(offset) === language),
    ),
  ];
  return offsets.map((start) => ({ start, end: start + 1, text: noBreakSpace }));
}

/** Full names of months, and their abbreviations, in German. */
export const germanMonth =
  '(?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\\.)(?!\\p{L})';

// A line break in the source is a space in the text. Each pattern matches just the space, so that a
// space can be the end of one pair and the beginning of the next, and begins with it: spaces are quick to
// find, what may stand before them is not.
const space = '[ \\n]';

const afterNumber = `${space}(?<=[\\d½¼¾]\\+?${space})`;

const counted =
  '(?:§|Art\\.|Artikel|Abs\\.|Nr\\.|Nrn\\.|No\\.|Nos\\.|Ziff\\.|Rn\\.|Rz\\.|S\\.|Kap\\.|Bd\\.|Abb\\.|Tab\\.|Anm\\.|Fig\\.|Sec\\.|Vol\\.|pp?\\.)';

const everywhere = [
  new RegExp(`${afterNumber}(?=${unitWord})`, 'giu'),
  new RegExp(`${afterNumber}(?=${unitSign})`, 'gu'),
  new RegExp(`${space}(?=\\d)(?<=${currencyBefore}${space})`, 'gu'),
  new RegExp(`${space}(?=\\d)(?<=(?<!\\p{L}\\.?)${counted}${space})`, 'gu'),
];

/** Each pair of letters that an abbreviation of German holds; of three letters, both pairs. */
const germanPairs =
  'z. B.|Z. B.|u. a.|U. a.|d. h.|D. h.|i. d.|I. d.|d. R.|z. T.|Z. T.|u. U.|U. U.|v. a.|V. a.|s. o.|S. o.|s. u.|S. u.|o. ä.|o. Ä.|u. ä.|u. Ä.|o. g.|u. v.|v. m.|m. E.|a. D.|e. V.|z. Z.|i. V.|n. Chr.|v. Chr.|i. H.|H. v.|i. S.|S. v.|S. d.|a. a.|a. O.'
    .split('|')
    .map((pair) => pair.replaceAll('.', '\\.').replace(/(.+) (.+)/, `(?<=$1${space})(?=$2)`))
    .join('|');

const perLanguage: Readonly<Partial<Record<Language, readonly RegExp[]>>> = {
  de: [
    new RegExp(`${space}(?<=(?<!\\d[.,]?)\\d{1,2}\\.${space})(?=${germanMonth})`, 'gu'),
    new RegExp(`${space}(?<=(?<!\\p{L})\\p{L}\\.${space})(?:${germanPairs})`, 'gu'),
  ],
  fr: [new RegExp(`${space}(?:(?<=\\S${space})(?=[;:!?»›])|(?<=[«‹]${space}))`, 'gu')],
};

function offsetsOf(text: string, pattern: RegExp): number[] {
  return Array.from(text.matchAll(pattern), ({ index }) => index);
}
