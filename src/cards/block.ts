import { widthOf, type FittedText, type Room } from './fit-text.ts';

/** A text in its place, in px from the card's top left corner. */
export interface Block extends FittedText {
  readonly align: 'left' | 'right';
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Puts a text to the left or the right edge, at the top that its height asks for. */
export function place(
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

/** The room of a single line in which no word is divided. */
export function line(width: number, sizes: readonly number[]): Room {
  return { width, height: Infinity, maxLines: 1, sizes, division: 'never' };
}
