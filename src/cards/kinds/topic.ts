import type { CardBase } from '../card.ts';
import type { Item } from '../items.ts';
import { layOutHeadline } from '../lay-out-headline.ts';
import { layOutSummary } from '../lay-out-summary.ts';
import type { Styles } from '../styles.ts';

interface TopicCard extends CardBase {
  /** Stands over the headline: `Neueste Meldung, 12. November 2025`. */
  readonly note: string;
  /** The newest headline. */
  readonly text: string;
}

/** A topic: its name over its newest headline. */
export function layOutTopic(card: TopicCard, styles: Styles): Item[] {
  return layOutHeadline(card.title, layOutSummary(card, styles), 'name', styles);
}
