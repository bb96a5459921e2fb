import type { Bar } from '../charts/bars.ts';
import type { Pattern } from '../domain/solidity.ts';
import { cardWidth } from './card.ts';
import { widthOf, type FittedText } from './fit-text.ts';

/** What a card is made of, each in its place. Whoever draws a card needs to know nothing else. */
export type Item = TextItem | MarkItem | RuleItem | SwatchItem | BarItem;

/** A box, in px from the card's top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface TextItem extends Box, FittedText {
  readonly kind: 'text';
  /** What it is on its card: `title`, `amount`. */
  readonly role: string;
  readonly align: 'left' | 'right';
  readonly color: Color;
}

/** The logo. */
export interface MarkItem extends Box {
  readonly kind: 'mark';
}

export interface RuleItem extends Box {
  readonly kind: 'rule';
  readonly color: Color;
}

export interface SwatchItem extends Box {
  readonly kind: 'swatch';
  readonly pattern: Pattern;
}

/** A bar of a comparison; its box is what the longest bar of the comparison fills. */
export interface BarItem extends Box {
  readonly kind: 'bar';
  readonly bar: Bar;
}

export type Color = 'ink' | 'muted';

/** Where a text goes: to the left or the right of an edge, and its top, or its top for a height. */
export interface Spot {
  readonly left?: number;
  readonly right?: number;
  readonly top: number | ((height: number) => number);
  readonly color?: Color;
}

/** Puts a text in its place. */
export function place(role: string, text: FittedText, spot: Spot): TextItem {
  const height = text.lines.length * text.lineHeight;
  const width = widthOfLines(text);
  const { left = (spot.right ?? 0) - width, top, color = 'ink' } = spot;
  const align = spot.left === undefined ? 'right' : 'left';
  const from = Math.round(typeof top === 'number' ? top : top(height));
  return { ...text, kind: 'text', role, align, color, left, top: from, width, height };
}

/** Width of the widest line of a text. */
export function widthOfLines({ lines, setting, size }: FittedText): number {
  return Math.max(0, ...lines.map((line) => widthOf(line, setting, size)));
}

/** The upper edge of the uppermost item. */
export function topOf(items: readonly Item[]): number {
  return Math.min(...items.filter(isThere).map(({ top }) => top));
}

/** The same for those who read from right to left. */
export function mirror(item: Item): Item {
  const left = cardWidth - item.left - item.width;
  if (item.kind !== 'text') return { ...item, left };
  return { ...item, left, align: item.align === 'left' ? 'right' : 'left' };
}

/** A text of no lines takes no place. */
function isThere(item: Item): boolean {
  return item.kind !== 'text' || item.lines.length > 0;
}
