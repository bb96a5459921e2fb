import type { Card } from '../cards/card.ts';
import { cardVersion } from '../cards/card-version.ts';
import type { Catalog } from '../domain/catalog.ts';
import { cardOf, type CardContext } from './page-card.ts';
import { listSitePages, type SitePage } from './site-pages.ts';

/** A page that may be found, with its card. */
export interface PageWithCard {
  readonly page: SitePage;
  readonly card: Card;
  /** The path of the card, with the version of what is seen on it. */
  readonly path: string;
}

/** The cards of all pages that may be found, in all languages. */
export function listCards(catalog: Catalog, context: CardContext): PageWithCard[] {
  return listSitePages(catalog, context).map((page) => {
    const card = cardOf(page, context);
    return { page, card, path: context.urls.card(page.path, cardVersion(card)) };
  });
}
