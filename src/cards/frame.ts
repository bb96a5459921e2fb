import { cardHeight, cardWidth } from './card.ts';

/** The area inside the card's margins. */
export const frame = { left: 64, right: cardWidth - 64, top: 52, bottom: cardHeight - 48 };

/** Width of that area. */
export const column = frame.right - frame.left;

export const mark = { left: frame.left, top: frame.top, width: 54, height: 36 };
export const ruleHeight = 3;
