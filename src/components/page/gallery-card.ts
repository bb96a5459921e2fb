import type { Language } from '../../domain/language.ts';

/** A card as the gallery of `npm run dev` shows it. */
export interface GalleryCard {
  /** Of its page. */
  readonly title: string;
  readonly language: Language;
  /** The path of its page. */
  readonly page: string;
  /** The path of the card. */
  readonly card: string;
  /** Whether the title ends with an ellipsis on the card. */
  readonly isTitleCut: boolean;
  /** Why it cannot be drawn, in English. */
  readonly problem?: string | undefined;
}
