import { cardHeight, cardWidth } from './card.ts';
import type { Room } from './fit-text.ts';

/** The area inside the card's margins. */
export const frame = { left: 64, right: cardWidth - 64, top: 52, bottom: cardHeight - 48 };

/** Width of that area. */
export const column = frame.right - frame.left;

export const mark = { left: frame.left, top: frame.top, width: 54, height: 36 };
export const ruleHeight = 3;

/** What stands at the foot of a card and begins here leaves room for four lines of the smallest title. */
export const highestFoot = 322;

/** The room of a single line in which no word is divided. */
export function line(width: number, sizes: readonly number[]): Room {
  return { width, height: Infinity, maxLines: 1, sizes, division: 'never' };
}

/** The room of a few lines, in which a word may be divided that is wider than the line. */
export function lines(maxLines: number, width: number, sizes: readonly number[]): Room {
  return { width, height: Infinity, maxLines, sizes, division: 'anywhere' };
}

/** The room of a few lines in which no word is divided. */
export function wholeWords(maxLines: number, width: number, sizes: readonly number[]): Room {
  return { ...lines(maxLines, width, sizes), division: 'never' };
}

/** How far below the top of its first line a text of Barlow stands, whose ascent is 1 em and descent 0.2 em. */
export function baselineOf(text: { readonly size: number; readonly lineHeight: number }): number {
  return (text.lineHeight - 1.2 * text.size) / 2 + text.size;
}
