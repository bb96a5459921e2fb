import { line, place, type Block } from './block.ts';
import type { Card } from './card.ts';
import { fitOrShorten, type Setting } from './fit-text.ts';
import { fitTitle } from './fit-title.ts';
import { column, frame, mark, ruleHeight } from './frame.ts';
import { layOutFigure, type FigureLayout } from './lay-out-figure.ts';
import { layOutSummary, type SummaryLayout } from './lay-out-summary.ts';
import type { Typeface, Typefaces } from './typefaces.ts';

export interface CardLayout {
  readonly siteName: Block;
  readonly kicker: Block;
  readonly title: Block;
  readonly ruleTop: number;
  /** What stands under the rule. */
  readonly foot: SummaryLayout | FigureLayout;
}

const topLine = { left: mark.left + mark.width + 14, bottom: mark.top + mark.height, gap: 40 };
/** Least distance of the title from the top line and from the rule. */
const titleMargin = 52;
const ruleToFoot = { summary: 28, figure: 26 };

/** Places every text of a card whose characters the typefaces cover. */
export function layOutCard(card: Card, typefaces: Typefaces): CardLayout {
  const { headline, label } = typefaces;
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
  const foot =
    card.figure === undefined
      ? layOutSummary(card, typefaces)
      : layOutFigure(card.figure, card.language, typefaces);
  const ruleTop = foot.top - ruleToFoot[foot.kind] - ruleHeight;
  const titleHeight = ruleTop - topLine.bottom - 2 * titleMargin;
  const title = place(
    fitTitle(card, set(headline, 1.08, -0.018), { width: column, height: titleHeight }),
    { left: frame.left },
    (height) => topLine.bottom + (ruleTop - topLine.bottom - height) / 2,
  );
  return { siteName, kicker, title, ruleTop, foot };
}

function topInMark(height: number): number {
  return mark.top + (mark.height - height) / 2;
}
