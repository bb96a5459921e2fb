import type { Language } from '../domain/language.ts';
import { breakLines } from './line-breaks.ts';
import { splitIntoPieces } from './pieces.ts';
import type { Division } from './pieces.ts';
import type { Typeface } from './typefaces.ts';

/** How a kind of text is set at every size. */
export interface Setting {
  readonly typeface: Typeface;
  readonly language: Language;
  /** Distance of baselines in em. */
  readonly leading: number;
  /** Space added after each character, in em. */
  readonly tracking: number;
}

/** The space for a text, in px, and the sizes to try, first choice first. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly maxLines: number;
  readonly sizes: readonly number[];
  readonly division: Division;
}

export interface FittedText {
  readonly setting: Setting;
  /** In px. */
  readonly size: number;
  /** In whole px. */
  readonly lineHeight: number;
  readonly lines: readonly string[];
  /** Whether words are missing at its end. */
  readonly isCut: boolean;
}

/** The text at the first size at which it fits, or `undefined` if it fits at none. */
export function fitText(text: string, setting: Setting, room: Room): FittedText | undefined {
  if (text === '') return fitted([], setting, room.sizes[0] ?? 0);
  for (const size of room.sizes) {
    const lines = linesAt(text, setting, room, size);
    if (lines === undefined || lines.length > room.maxLines) continue;
    if (lines.length * lineHeightAt(setting, size) <= room.height)
      return fitted(lines, setting, size);
  }
  return undefined;
}

/** The text at the first size at which it fits, or else at the last size, cut at a word and closed by an ellipsis. */
export function fitOrShorten(text: string, setting: Setting, room: Room): FittedText {
  const whole = fitText(text, setting, room);
  if (whole !== undefined) return whole;
  const smallest = { ...room, sizes: room.sizes.slice(-1) };
  for (let kept = dropLastWord(text); kept !== ''; kept = dropLastWord(kept)) {
    const shortened = fitText(withEllipsis(kept, setting.language), setting, smallest);
    if (shortened !== undefined) return { ...shortened, isCut: true };
  }
  return { ...fitted([], setting, smallest.sizes[0] ?? 0), isCut: true };
}

/** Width of a line in px. */
export function widthOf(line: string, { typeface, tracking }: Setting, size: number): number {
  let ems = 0;
  for (const character of line) ems += (typeface.advance(character) ?? 0) + tracking;
  return ems * size;
}

function linesAt(text: string, setting: Setting, room: Room, size: number): string[] | undefined {
  const measure = (line: string): number => widthOf(line, setting, size);
  const pieces = splitIntoPieces(
    text,
    setting.language,
    room.division,
    (part) => measure(part) <= room.width,
  );
  return breakLines(pieces, room.width, measure);
}

function fitted(lines: readonly string[], setting: Setting, size: number): FittedText {
  return { setting, size, lineHeight: lineHeightAt(setting, size), lines, isCut: false };
}

/** Whole pixels, because satori rounds the height of each line. */
function lineHeightAt({ leading }: Setting, size: number): number {
  return Math.round(size * leading);
}

/** Without its last word, or of a single word without its last character. */
function dropLastWord(text: string): string {
  const space = text.lastIndexOf(' ');
  return space > 0 ? text.slice(0, space) : [...text].slice(0, -1).join('');
}

/** What must not stand before an ellipsis: punctuation, and a number that has lost its unit ("50 …"). */
const dangling = /(?:\s\p{Sc}?\p{N}[\p{N}.,]*|[\s.,;:–—(„“‚‘"'-])+$/u;

/** German sets a space before an ellipsis that stands for whole words. */
function withEllipsis(text: string, language: Language): string {
  const hasSpace = language === 'de' && text.includes(' ');
  return `${text.replace(dangling, '')}${hasSpace ? '\u00A0' : ''}…`;
}
