import type { CardBar, CardBase, CardFigure } from '../card.ts';
import { frame } from '../frame.ts';
import type { Item } from '../items.ts';
import { layOutBars } from '../lay-out-bars.ts';
import { layOutFigure } from '../lay-out-figure.ts';
import { layOutHeadline } from '../lay-out-headline.ts';
import { layOutSummary } from '../lay-out-summary.ts';
import type { Styles } from '../styles.ts';

interface BriefCard extends CardBase {
  /** The summary; empty where a figure stands in its place. */
  readonly text: string;
  /** The lead figure. */
  readonly figure?: CardFigure | undefined;
  /**
   * The lead figure and those it is compared with, at most three in all; none without a figure. Those are left out
   * whose words have no room.
   */
  readonly bars?: readonly CardBar[] | undefined;
}

/** A brief: its headline over its number, beside what it compares with; or over its summary. */
export function layOutBrief(card: BriefCard, styles: Styles): Item[] {
  return layOutHeadline(card.title, layOutFoot(card, styles), 'headline', styles);
}

const barsLeft = 684;
const figureToBars = 60;

function layOutFoot({ figure, bars = [], ...card }: BriefCard, styles: Styles): Item[] {
  if (figure === undefined) return layOutSummary(card, styles);
  const drawn = layOutBars(bars, { left: barsLeft, right: frame.right }, styles);
  if (drawn.length === 0) return layOutFigure(figure, frame, styles);
  const edges = { left: frame.left, right: barsLeft - figureToBars };
  return [...layOutFigure(figure, edges, styles), ...drawn];
}
