import type { Language } from '../domain/language.ts';
import type { Pattern } from '../domain/solidity.ts';

/** What a social card says, as plain text. */
export interface Card {
  /** `page` is every page that is not a brief: home, archive, topic, about. */
  readonly kind: 'brief' | 'page';
  readonly language: Language;
  readonly siteName: string;
  /** Stands at the top right, for example `Rechenzentren · 12. November 2025`; may be empty. */
  readonly kicker: string;
  /** 1 to 300 characters. A longer one that does not fit even at the smallest size is shortened. */
  readonly title: string;
  /** The summary; may be empty. What three lines cannot hold is cut at a word. */
  readonly text: string;
  /** The site's address as readers say it, for example `baseload.example`. */
  readonly address: string;
  /** The lead figure of a brief. A card that has one shows it in the place of text and address. */
  readonly figure?: CardFigure | undefined;
}

export interface CardFigure {
  /** With its unit, and never cut: `50 Mrd. $`, `170 Mio.–267,9 Mio. $`. */
  readonly amount: string;
  /** The swatch of the basis. */
  readonly pattern: Pattern;
  /** The basis in a word: `angekündigt`. */
  readonly basis: string;
  /** What the number says, and when it was true: `Investitionsvolumen, Stand 12.11.2025`. */
  readonly label: string;
}

export const cardWidth = 1200;
export const cardHeight = 630;
