import { place, line, type Block } from './block.ts';
import type { Card } from './card.ts';
import { fitOrShorten } from './fit-text.ts';
import { column, frame } from './frame.ts';
import type { Typefaces } from './typefaces.ts';

/** What stands under the rule of a card without a figure. */
export interface SummaryLayout {
  readonly kind: 'summary';
  /** The top of the uppermost text. */
  readonly top: number;
  readonly text: Block;
  readonly address: Block;
}

const paragraph = { width: column, height: Infinity, maxLines: 3, division: 'anywhere' } as const;
const textRoom = {
  brief: { ...paragraph, sizes: [33, 32, 31, 30] },
  page: { ...paragraph, sizes: [38, 36, 34, 32, 30] },
};
const textToAddress = 22;

/** Places text and address at the foot of a card. */
export function layOutSummary(card: Card, { label, reading }: Typefaces): SummaryLayout {
  const setting = { language: card.language, tracking: 0 };
  const address = place(
    fitOrShorten(
      card.address,
      { ...setting, typeface: label, leading: 1.2 },
      line(column, [26, 24, 22]),
    ),
    { left: frame.left },
    (height) => frame.bottom - height,
  );
  const text = place(
    fitOrShorten(card.text, { ...setting, typeface: reading, leading: 1.34 }, textRoom[card.kind]),
    { left: frame.left },
    (height) => address.top - textToAddress - height,
  );
  return { kind: 'summary', top: card.text === '' ? address.top : text.top, text, address };
}
