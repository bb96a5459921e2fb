import { noBreakSpace, type Edit, type Line } from './typeset-line.ts';
import { germanMonth } from './typeset-spaces.ts';
import { unitSign, unitSigns, unitWord } from './typeset-units.ts';

/** Edits that set the dash of a range, the dash between words, and the ellipsis. */
export function dashEdits(line: Line): Edit[] {
  const { text } = line;
  // Most lines have neither, and looking for their neighbours is what takes the time.
  const dots = text.includes('...') ? ellipses(line) : [];
  if (!/[-‐‒–]/.test(text)) return dots;
  return [...dots, ...ranges(line), ...ordinalRanges(line), ...dashesBetweenWords(line)];
}

function ellipses({ text }: Line): Edit[] {
  return Array.from(text.matchAll(/(?<!\.)\.{3}(?!\.)/g), ({ index }) => ({
    start: index,
    end: index + 3,
    text: '…',
  }));
}

function ranges({ text }: Line): Edit[] {
  if (!/\d%?[-‐‒][$€£]?\d/.test(text)) return [];
  return Array.from(text.matchAll(pair)).flatMap((match) => {
    const [whole, from = '', between = '', to = '', unit] = match;
    const end = match.index + whole.length;
    const rest = text.slice(end, end + 30);
    const hasUnit = unit !== undefined || signAfter.test(rest) || wordAfter.test(rest);
    const context = text.slice(Math.max(0, match.index - 24), match.index);
    const isName = identifier.test(context) || (!hasUnit && afterNumber.test(context));
    if (isName || !isRange(from, to, hasUnit)) return [];
    const start = match.index + from.length + between.search(hyphen);
    return [{ start, end: start + 1, text: '–' }];
  });
}

function ordinalRanges({ text, languageAt }: Line): Edit[] {
  return Array.from(text.matchAll(ordinalPair), ({ index }) => index)
    .filter((index) => languageAt(index) === 'de')
    .map((index) => ({ start: index, end: index + 1, text: '–' }));
}

function dashesBetweenWords({ text, languageAt }: Line): Edit[] {
  return Array.from(text.matchAll(spacedDash), ({ index }) => index)
    .filter((index) => ['de', 'en', 'fr'].includes(languageAt(index)))
    .filter((index) => !diallingCode.test(text.slice(Math.max(0, index - 12), index)))
    .flatMap((start) => [
      { start, end: start + 1, text: noBreakSpace },
      { start: start + 1, end: start + 2, text: '–' },
    ]);
}

const hyphen = /[-‐‒]/;

// Patterns begin with what is quick to find, and look behind it afterwards.
const spacedDash = /[ \u00A0][-–](?=[ \n]\S)(?<=[^\s«‹]..)/g;

/** Two numbers with a hyphen between them, and no third one. */
const pair = new RegExp(
  '(?<![\\p{L}\\p{N}.…,:/_#=@+\\\\‐‒–—-])' +
    '(\\d+(?:[.,:]\\d+)*)(%?[-‐‒][$€£]?)(\\d+(?:[.,:]\\d+)*)' +
    `(${unitSigns}|bn|mn|tn|k|x|er)?(?![\\p{L}\\p{N}/_@\\\\‐‒–—-]|[.,:]\\d)`,
  'gu',
);

const ordinalPair = new RegExp(
  `-(?<=(?<![\\p{L}\\p{N}.…,-])\\d{1,2}\\.-)(?=\\d{1,2}\\.\\s${germanMonth})`,
  'gu',
);

const signAfter = new RegExp(`^\\s?${unitSign}`, 'u');
const wordAfter = new RegExp(`^\\s${unitWord}`, 'iu');

/** A word that makes the numbers after it a name. */
const identifier =
  /(?:^|[^\p{L}])(?:Tel\.?:?|Telefon:?|Fax:?|phone:?|Law|L\.|No\.|Nos\.|Nr\.|Docket|Case|Cause|Order|Ordinance|Resolution|Permit|Az\.:?|Aktenzeichen:?|Drucksache|Boeing|ISO|DIN|EN|IEC|VDE)\s$/u;

const afterNumber = /[\d)]\s$/;

const diallingCode = /(?:^|[\s(])[+0]\d+\)?$/;

const decimal = /^(?:\d+[.,]\d+|\d{1,3}(?:[.,]\d{3})+(?:[.,]\d+)?)$/;
const year = /^(?:1[5-9]|2[01])\d\d$/;
const time = /^\d{1,2}:\d\d$/;

/** Whether two numbers are a range, rather than parts of a telephone number, a date or a name. */
function isRange(from: string, to: string, hasUnit: boolean): boolean {
  if (time.test(from) && time.test(to)) return true;
  if (from === to || [from, to].some((text) => !/^\d+$/.test(text) && !decimal.test(text)))
    return false;
  if ([from, to].some((text) => /^0\d/.test(text))) return false;
  if (decimal.test(from) || decimal.test(to)) return true;
  // `2024-25` is a pair of years, `2025-11` may be a month.
  if (year.test(from) && to.length === 2) return Number(to) > 12 && to > from.slice(2);
  // Two short numbers that fall are a score, a vote or a ratio.
  if (Number(from) > Number(to)) return from.length <= 2;
  if (from.length <= 3 && to.length <= 3) return true;
  return hasUnit || (year.test(from) && year.test(to)) || (from.endsWith('0') && to.endsWith('0'));
}
