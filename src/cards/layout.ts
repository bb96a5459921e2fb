import { cardHeight, cardWidth } from './card.ts';
import type { Card } from './card.ts';
import { fitOrShorten, widthOf } from './fit-text.ts';
import type { FittedText, Room, Setting } from './fit-text.ts';
import { fitTitle } from './fit-title.ts';
import type { Typeface, Typefaces } from './typefaces.ts';

/** A text in its place, in px from the card's top left corner. */
export interface Block extends FittedText {
  readonly align: 'left' | 'right';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface CardLayout {
  readonly siteName: Block;
  readonly kicker: Block;
  readonly title: Block;
  readonly ruleTop: number;
  readonly text: Block;
  readonly address: Block;
}

/** The area inside the card's margins. */
export const frame = { left: 64, right: cardWidth - 64, top: 52, bottom: cardHeight - 48 };
export const mark = { left: frame.left, top: frame.top, width: 54, height: 36 };
export const ruleHeight = 3;

const column = frame.right - frame.left;
const topLine = { left: mark.left + mark.width + 14, bottom: mark.top + mark.height, gap: 40 };
/** Least distance of the title from the top line and from the rule. */
const titleMargin = 52;
const ruleToText = 28;
const textToAddress = 22;

const paragraph = { width: column, height: Infinity, maxLines: 3, division: 'anywhere' } as const;
const textRoom = {
  brief: { ...paragraph, sizes: [33, 32, 31, 30] },
  page: { ...paragraph, sizes: [38, 36, 34, 32, 30] },
};

/** Places every text of a card whose characters the typefaces cover. */
export function layOutCard(card: Card, { headline, label, reading }: Typefaces): CardLayout {
  const set = (typeface: Typeface, leading: number, tracking = 0): Setting => ({
    typeface,
    leading,
    tracking,
    language: card.language,
  });
  const siteName = place(
    fitOrShorten(card.siteName, set(headline, 1), line(column * 0.6, [36, 32, 28])),
    { left: topLine.left },
    topInMark,
  );
  const kickerWidth = frame.right - siteName.left - siteName.width - topLine.gap;
  const kicker = place(
    fitOrShorten(card.kicker, set(label, 1.2), line(kickerWidth, [28, 26, 24])),
    { right: frame.right },
    topInMark,
  );
  const address = place(
    fitOrShorten(card.address, set(label, 1.2), line(column, [26, 24, 22])),
    { left: frame.left },
    (height) => frame.bottom - height,
  );
  const text = place(
    fitOrShorten(card.text, set(reading, 1.34), textRoom[card.kind]),
    { left: frame.left },
    (height) => address.top - textToAddress - height,
  );
  const ruleTop = (card.text === '' ? address.top : text.top) - ruleToText - ruleHeight;
  const titleHeight = ruleTop - topLine.bottom - 2 * titleMargin;
  const title = place(
    fitTitle(card, set(headline, 1.08, -0.018), { width: column, height: titleHeight }),
    { left: frame.left },
    (height) => topLine.bottom + (ruleTop - topLine.bottom - height) / 2,
  );
  return { siteName, kicker, title, ruleTop, text, address };
}

function line(width: number, sizes: readonly number[]): Room {
  return { width, height: Infinity, maxLines: 1, sizes, division: 'never' };
}

function topInMark(height: number): number {
  return mark.top + (mark.height - height) / 2;
}

function place(
  text: FittedText,
  edge: { readonly left: number } | { readonly right: number },
  topFor: (height: number) => number,
): Block {
  const height = text.lines.length * text.lineHeight;
  const width = Math.max(
    0,
    ...text.lines.map((content) => widthOf(content, text.setting, text.size)),
  );
  const horizontal =
    'left' in edge
      ? ({ align: 'left', left: edge.left } as const)
      : ({ align: 'right', left: edge.right - width } as const);
  return { ...text, ...horizontal, top: Math.round(topFor(height)), width, height };
}
