import type { Qualifier, Scale } from './amount.ts';
import { numberPattern } from './amount-number.ts';
import { findMeantUnit } from './amount-unit.ts';
import { isGermanScale, qualifierSpellings, readQualifier, readScale } from './amount-words.ts';
import { closest } from './closest.ts';
import type { Language } from './language.ts';

/** A number with what is written after it, in a range twice. */
export interface End {
  /** Digits with their separators, as written. */
  readonly token: string;
  readonly scales: readonly Scale[];
  /** Whether the scale is a German word. */
  readonly isGerman: boolean;
}

/** The text of an amount, cut where its pieces meet. */
export interface AmountPieces {
  readonly qualifiers: readonly Qualifier[];
  readonly low: End;
  readonly upper?: End | undefined;
  /** Empty where none is written. */
  readonly unit: string;
  /** What is wrong with the pieces so far. */
  readonly complaints: readonly string[];
  /** Whether a piece is only the nearest to a word that means nothing. */
  readonly isGuess: boolean;
}

/** A text that is no amount, with the reason. */
export interface Unreadable {
  readonly low?: undefined;
  readonly complaints: readonly string[];
}

const maximumLength = 100;

/** Cuts the text of an amount. The work does not grow with the text: a long one is no amount. */
export function cutAmount(text: string, language?: Language): AmountPieces | Unreadable {
  if (text.length > maximumLength) {
    return unreadable(`An amount has at most ${String(maximumLength)} characters.`);
  }
  const line = tidy(text);
  if (line === '') return unreadable('The amount is empty.');
  const limit = readQualifier(line, language);
  const bare = line.slice(limit?.length ?? 0).trim();
  const rest = withPoints(bare);
  const start = rest.search(/\d/);
  if (start < 0) {
    return unreadable(`"${line}" holds no number; what has none belongs in the prose.`);
  }
  const lead = readLead(rest.slice(0, start).trim());
  if (lead === undefined) {
    return unreadable(`"${rest.slice(0, start).trim()}" before the number means nothing here.`);
  }
  const [lowText, dash, upperText] = splitRange((lead.prefix ?? '') + rest.slice(start));
  const ends = [lowText, ...(upperText === undefined ? [] : [upperText])].map((end) =>
    readEnd(end, language),
  );
  const [first, last] = [ends[0], ends.at(-1)];
  if (first === undefined || last === undefined) return unreadable(`"${line}" holds no number.`);
  const isRange = ends.length > 1;
  if (isRange && !haveOneUnit(first, last)) {
    return unreadable(`Both ends of a range have one unit, but "${line}" has two.`);
  }
  const isOpen = last.isOpen && !isRange;
  return {
    qualifiers: limit?.readings ?? lead.qualifiers ?? (isOpen ? ['at-least'] : ['exact']),
    low: isScaledWith(first.end, last.end) ? { ...last.end, token: first.end.token } : first.end,
    ...(isRange ? { upper: last.end } : {}),
    unit: joinUnit(lead.unit, last.unit || first.unit),
    complaints: [
      limit?.complaint,
      lead.complaint,
      dash === undefined || (dash === '..' && rest === bare)
        ? undefined
        : 'A range is written with two points.',
      isRange && first.unit !== ''
        ? 'The unit of a range stands once, after both ends.'
        : undefined,
      ...ends.map(({ complaint }) => complaint),
    ].filter((complaint) => complaint !== undefined),
    isGuess: lead.isGuess === true || ends.some((end) => end.isGuess),
  };
}

/** In German, the word after a range belongs to both of its ends, but not to `500.000` in `500.000 bis 1 Mio.` */
function isScaledWith(low: End, upper: End): boolean {
  const isLonger = thousandsPattern.test(low.token) && !thousandsPattern.test(upper.token);
  return low.scales[0] === 'none' && upper.isGerman && !isLonger;
}

const thousandsPattern = /^(?:\d{4,}|\d{1,3}(?:[.,'’ ]\d{3})+)$/;

function unreadable(complaint: string): Unreadable {
  return { complaints: [complaint] };
}

/** Without what cannot be seen, and with single spaces. */
function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

interface Lead {
  /** What the number begins with. */
  readonly prefix?: string;
  readonly unit?: string;
  readonly qualifiers?: readonly Qualifier[];
  readonly complaint?: string;
  readonly isGuess?: boolean;
}

/** Reads what stands before the first digit and limits nothing. */
function readLead(text: string): Lead | undefined {
  if (text === '') return {};
  if (text === '.' || text === ',') {
    return { prefix: '0.', complaint: 'A number begins with a digit.' };
  }
  if (/^[-−–]$/.test(text)) return { complaint: 'An amount is never negative.' };
  if (text === '+') return { complaint: 'An amount has no sign.' };
  if (findMeantUnit(text) !== undefined) {
    return { unit: text, complaint: `"${text}" stands after the number, not before it.` };
  }
  const near = closest(text, qualifierSpellings);
  const qualifiers = near === undefined ? undefined : readQualifier(near)?.readings;
  if (qualifiers === undefined) return undefined;
  return { qualifiers, complaint: `"${text}" limits no amount.`, isGuess: true };
}

/** The last of three points can belong to the word before them: `900 Mio...1,2 Mrd.` */
const rangePattern =
  /^(.+?(?:(?:tsd|mio|mrd|bio)\.(?=\.\.\d))?) ?(\.{2,}|…|[-–—~]|(?<= )(?:to|bis)(?= )) ?[$€£]?(?=\d)(.+)$/iu;

function splitRange(text: string): readonly [low: string, dash?: string, upper?: string] {
  const [, low, dash, upper] = rangePattern.exec(text) ?? [];
  return low === undefined || dash === undefined || upper === undefined
    ? [text]
    : [low, dash, upper];
}

/** `between 5 and 6`, `von 5 bis 6` as `5..6`. */
function withPoints(text: string): string {
  return text.replace(
    /^(?:(?:between|zwischen) (.*?\d.*?) (?:and|und)|(?:from|von) (.*?\d.*?) (?:to|bis)) (?=[$€£]?\d)/iu,
    (_, between?: string, from?: string) => `${between ?? from ?? ''}..`,
  );
}

interface ReadEnd {
  readonly end: End;
  readonly unit: string;
  /** Whether a plus follows the number, its scale or its unit: `300000+ customers`, `$5bn+`. */
  readonly isOpen: boolean;
  readonly complaint?: string | undefined;
  readonly isGuess: boolean;
}

function readEnd(text: string, language: Language | undefined): ReadEnd {
  const token = numberPattern.exec(text)?.[0] ?? '';
  const after = text.slice(token.length).trim();
  const [, beforePlus, afterPlus] = /^([^+]*)\+(.*)$/.exec(after) ?? [];
  const isOpen = beforePlus !== undefined && afterPlus !== undefined;
  const tail = isOpen ? `${beforePlus.trim()} ${afterPlus.trim()}`.trim() : after;
  const word = gluedScale.exec(tail)?.[0] ?? /^\S*/.exec(tail)?.[0] ?? '';
  const scale = readScale(word, language);
  const plus = isOpen ? 'What lies above a number is said before it, not with a plus.' : undefined;
  return {
    end: {
      token,
      scales: scale?.readings ?? ['none'],
      isGerman: scale !== undefined && isGermanScale(word, language),
    },
    unit: scale === undefined ? tail : tail.slice(word.length).trim(),
    isOpen,
    isGuess: scale?.isGuess === true,
    complaint: [plus, scale?.complaint].filter((one) => one !== undefined).join(' ') || undefined,
  };
}

/** Whether the unit is written once, or twice the same. */
function haveOneUnit(first: ReadEnd, last: ReadEnd): boolean {
  if (first.unit === '' || last.unit === '') return true;
  const meaning = ({ unit }: ReadEnd): string => findMeantUnit(unit)?.name ?? unit;
  return meaning(first) === meaning(last);
}

/** A scale that runs into a currency: `50bnUSD`. */
const gluedScale = /^(?:k|m|bn|tn)(?=[A-Z]{3}\b|[$€£])/;

/** `$90/MWh` and `$90 per MWh` have their unit on both sides. */
function joinUnit(before: string | undefined, after: string): string {
  if (before === undefined) return after;
  if (/^(?:per|je|pro) /.test(after)) return `${before} ${after}`;
  return after === '' || after.startsWith('/') ? `${before}${after}` : after;
}
