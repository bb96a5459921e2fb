import type { Translate } from '../../i18n/translate.ts';
import type { Urls } from '../../urls.ts';
import type { FeedItem } from '../feed-item.ts';

/** What the text of a feed depends on. */
export interface FeedContext {
  readonly urls: Urls;
  readonly locale: string;
  readonly t: Translate;
}

/** What the parts of one item depend on. */
export interface Scope extends FeedContext, Pick<FeedItem, 'brief' | 'pictures'> {
  /** Whole address of the page of the brief. */
  readonly page: string;
}
