import type { CardBase } from '../card.ts';
import type { Item } from '../items.ts';
import { layOutHeadline } from '../lay-out-headline.ts';
import { layOutSummary } from '../lay-out-summary.ts';
import type { Styles } from '../styles.ts';

interface PageCard extends CardBase {
  /** What the page says about itself; may be empty. */
  readonly text: string;
}

/** Any page that has no card of its own kind: home, archive, about. */
export function layOutPage(card: PageCard, styles: Styles): Item[] {
  return layOutHeadline(card.title, layOutSummary(card, styles), 'name', styles);
}
