import type { Language } from '../domain/language.ts';
import { noBreakSpace, type Edit, type Line } from './typeset-line.ts';
import { currencyBefore, unitSign, unitWord } from './typeset-units.ts';

/** Edits that keep together what a line break would tear: a number and its unit, an abbreviation. */
export function spaceEdits(line: Line): Edit[] {
  const { text } = line;
  return Array.from(text.matchAll(candidate), ({ index }) => index)
    .filter((offset) => isKept(line, offset))
    .map((start) => ({ start, end: start + 1, text: noBreakSpace }));
}

/** Full names of months, and their abbreviations, in German. */
export const germanMonth =
  '(?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Jan|Feb|Mär|Apr|Jun|Jul|Aug|Sept?|Okt|Nov|Dez)\\.)(?!\\p{L})';

// A line break in the source is a space in the text.
const space = '[ \\n]';

/** A space beside characters that may keep it. Few spaces are: what else keeps them is looked for only there. */
const candidate = new RegExp(`${space}(?:(?<=[\\d½¼¾+.«‹]${space})|(?=[\\d;:!?»›]))`, 'g');

function isKept({ text, languageAt }: Line, offset: number): boolean {
  const isAt = (pattern: RegExp, place: number): boolean => {
    pattern.lastIndex = place;
    return pattern.test(text);
  };
  if (isAt(afterNumber, offset) && (isAt(unit, offset + 1) || isAt(sign, offset + 1))) return true;
  if (isAt(digit, offset + 1) && isAt(beforeNumber, offset)) return true;
  return perLanguage[languageAt(offset)]?.some((pattern) => isAt(pattern, offset)) ?? false;
}

// All of these match at the place where they are tried (`y`).
const digit = /\d/y;
const afterNumber = /(?<=[\d½¼¾]\+?)/y;
const unit = new RegExp(unitWord, 'iuy');
const sign = new RegExp(unitSign, 'uy');

const counted =
  '(?:§|Art\\.|Artikel|Abs\\.|Nr\\.|Nrn\\.|No\\.|Nos\\.|Ziff\\.|Rn\\.|Rz\\.|S\\.|Kap\\.|Bd\\.|Abb\\.|Tab\\.|Anm\\.|Fig\\.|Sec\\.|Vol\\.|pp?\\.)';

const beforeNumber = new RegExp(`(?<=${currencyBefore})|(?<=(?<!\\p{L}\\.?)${counted})`, 'uy');

/** Each pair of letters that an abbreviation of German holds; of three letters, both pairs. */
const germanPairs =
  'z. B.|Z. B.|u. a.|U. a.|d. h.|D. h.|i. d.|I. d.|d. R.|z. T.|Z. T.|u. U.|U. U.|v. a.|V. a.|s. o.|S. o.|s. u.|S. u.|o. ä.|o. Ä.|u. ä.|u. Ä.|o. g.|u. v.|v. m.|m. E.|a. D.|e. V.|z. Z.|i. V.|n. Chr.|v. Chr.|i. H.|H. v.|i. S.|S. v.|S. d.|a. a.|a. O.'
    .split('|')
    .map((pair) => pair.replaceAll('.', '\\.').replace(/(.+) (.+)/, `(?<=$1)${space}(?=$2)`))
    .join('|');

const perLanguage: Readonly<Partial<Record<Language, readonly RegExp[]>>> = {
  de: [
    new RegExp(`(?<=(?<!\\d[.,]?)\\d{1,2}\\.)${space}(?=${germanMonth})`, 'uy'),
    new RegExp(`(?<=(?<!\\p{L})\\p{L}\\.)(?:${germanPairs})`, 'uy'),
  ],
  fr: [new RegExp(`(?<=\\S)${space}(?=[;:!?»›])|(?<=[«‹])${space}`, 'uy')],
};
