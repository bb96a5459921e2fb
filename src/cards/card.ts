import type { Bar } from '../charts/bars.ts';
import type { Language } from '../domain/language.ts';
import type { Pattern } from '../domain/solidity.ts';
import type { CardOf } from './kinds.ts';

/** A social card of any kind: what it says, as plain data that JSON holds. `kinds.ts` lists the kinds. */
export type Card = CardOf;

/** What every card says, as plain text. */
export interface CardBase {
  readonly language: Language;
  readonly siteName: string;
  /** Stands at the top right, for example `Rechenzentren · 12. November 2025`; may be empty. */
  readonly kicker: string;
  /** 1 to 300 characters. Cut at a word only where four lines of the smallest size do not hold it. */
  readonly title: string;
  /** The site's address as readers say it, for example `baseload.example`. */
  readonly address: string;
  /** Where its texts are written, as errors name it: `content/briefs/de/2025-11-12-….mdx`. It is not shown. */
  readonly origin: string;
  /** Packages of fonts that the operator added, asked before those that come with Baseload. */
  readonly fonts?: readonly string[] | undefined;
  /** Absolute folder from which these packages are looked for first: that of the publication. */
  readonly fontsFrom?: string | undefined;
}

/** A number with what it is worth. */
export interface CardFigure {
  /** With its unit, and never cut: `50 Mrd. $`, `170 Mio.–267,9 Mio. $`. */
  readonly amount: string;
  /** The swatch of the basis. */
  readonly pattern: Pattern;
  /** The basis in a word: `angekündigt`. */
  readonly basis: string;
  /** What the number says: `Investitionsvolumen`. */
  readonly label: string;
  /** When it was true: `Stand 12. Nov. 2025`. */
  readonly asOf: string;
}

/** A bar of a comparison. */
export interface CardBar extends Bar {
  /** Whose number it is: `Amazon`. */
  readonly subject: string;
  /** What it is about, where that is said: `Campus in Indiana`; may be empty. */
  readonly about: string;
  /** How firm it is, and since when: `geschätzt, Stand 2025`; empty where the lead figure beside it says so. */
  readonly note: string;
  readonly value: string;
  /** Whether it is the lead figure of the card. */
  readonly isLead: boolean;
}

export const cardWidth = 1200;
export const cardHeight = 630;
