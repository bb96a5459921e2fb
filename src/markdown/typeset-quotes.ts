import type { Language } from '../domain/language.ts';
import { directionOf, isDigit, isWord, type Place } from './typeset-direction.ts';
import type { Edit, Line } from './typeset-line.ts';
import {
  beginQuote,
  endQuote,
  followTyped,
  giveUp,
  marks,
  type Quotes,
} from './typeset-open-quotes.ts';

/** Edits that turn the straight quotes of a line into quotation marks, apostrophes and primes. */
export function quoteEdits(line: Line): Edit[] {
  const quotes: Quotes = { line, open: [], edits: [] };
  for (const { 0: found, index } of line.text.matchAll(/["']+|[„“”‚‘’«»‹›]/g)) {
    if (/["']/.test(found)) readStraight(quotes, found, index);
    else followTyped(quotes, index);
  }
  giveUp(quotes.open);
  return quotes.edits;
}

type Reading = 'opening' | 'closing' | 'apostrophe' | 'prime' | 'unclear';

/** Reads adjacent straight quotes: what stands after the last of them stands after each. */
function readStraight(quotes: Quotes, found: string, index: number): void {
  const { text, languageAt } = quotes.line;
  const end = index + found.length;
  const after = text.startsWith('...', end) ? '…' : text.charAt(end);
  let before = text.charAt(index - 1);
  const own = marks[languageAt(index)];
  // `""`
  if (found.length > 1 && own && directionOf({ before, after }, own) === 'alone') return;
  for (const [shift, quote] of [...found].entries()) {
    const place: Place = { offset: index + shift, before, after };
    const level = quote === '"' ? 'double' : 'single';
    const reading = level === 'double' ? readDouble(quotes, place) : readSingle(quotes, place);
    if (reading === 'opening') beginQuote(quotes, place.offset, level);
    if (reading === 'closing') endQuote(quotes, place.offset, level);
    if (reading === 'apostrophe') replace(quotes, place, '’');
    if (reading === 'prime') replace(quotes, place, level === 'double' ? '″' : '′');
    before = seenFromBehind[reading] ?? before;
  }
}

/** What a quote that has been read looks like to the quote right after it. */
const seenFromBehind: Partial<Record<Reading, string>> = {
  opening: '(',
  closing: 'x',
  apostrophe: '’',
};

function readDouble({ line, open }: Quotes, place: Place): Reading {
  const language = line.languageAt(place.offset);
  const own = marks[language];
  if (!own) return 'unclear';
  const isOpen = open.some(({ typed }) => typed === 'double');
  if (!isOpen && isMeasure(line, place)) return 'prime';
  const isFrench = language === 'fr';
  const direction = directionOf(place, own);
  if (direction === 'opening' || direction === 'closing') return direction;
  // `l'"eau"`
  if (direction === 'within' && isFrench && place.before === '’') return 'opening';
  if (isOpen) return 'closing';
  // `" eau "`
  return direction === 'alone' && !isFrench ? 'unclear' : 'opening';
}

function readSingle({ line, open }: Quotes, place: Place): Reading {
  const { offset, before, after } = place;
  // `6'2"` is a length, `1'200` a number of Switzerland.
  const around = line.text.slice(Math.max(0, offset - 1), offset + 4);
  if (/^\d'\d/.test(around)) return /^\d'\d\d?"/.test(around) ? 'prime' : 'unclear';
  if (isWord(before) && isWord(after)) return 'apostrophe';
  const language = line.languageAt(offset);
  const own = marks[language];
  if (!own) return 'unclear';
  const isOpen = open.at(-1)?.typed === 'single';
  if (!isOpen && isMeasure(line, place)) return 'prime';
  const direction = directionOf(place, own);
  if (direction === 'alone') return 'unclear';
  if (direction === 'opening' || (direction === 'either' && !isOpen)) {
    const isElision = elisions[language]?.test(line.text.slice(offset + 1, offset + 6)) ?? false;
    return isElision ? 'apostrophe' : 'opening';
  }
  return isOpen && direction !== 'within' ? 'closing' : 'apostrophe';
}

/** What follows an apostrophe at the beginning of a word; a quote that begins like that ends at once. */
const elisions: Readonly<Record<Language, RegExp>> = {
  de: /^(?:(?:s|n|ne|nen|nem|ner|nes)(?![\p{L}\p{N}'])|\d0er)/u,
  en: /^(?:(?:s|em|tis|twas|til)(?![\p{L}\p{N}'])|n(?:'?(?![\p{L}\p{N}']))|\d0s)/u,
};

/** Whether a quote stands right after a bare number, as the sign of feet and inches does. */
function isMeasure({ text }: Line, { offset, before }: Place): boolean {
  const behind = text.slice(Math.max(0, offset - 12), offset);
  return isDigit(before) && /(?:^|[^\p{L}\p{N}.,-])\d+(?:[.,]\d+)?$/u.test(behind);
}

function replace({ edits }: Quotes, { offset }: Place, text: string): void {
  edits.push({ start: offset, end: offset + 1, text });
}
