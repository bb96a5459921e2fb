import type { Moment } from '../../domain/dates.ts';
import type { Language } from '../../domain/language.ts';

/** What a page says of itself to browsers, search engines and networks. */
export interface PageMeta {
  readonly language: Language;
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** The page in all languages that have it, this one included. */
  readonly alternates: readonly { readonly language: Language; readonly path: string }[];
  /** The path of the card; only pages that may be found have one. */
  readonly card?: string | undefined;
  /** The feed of what the page lists, and what it is about. */
  readonly feed?: { readonly path: string; readonly subject: string } | undefined;
  /** Set where the page shows a brief. */
  readonly brief?: PublishedBrief | undefined;
  /** Set where the page shows an edition. */
  readonly edition?: { readonly published: Moment } | undefined;
}

interface PublishedBrief {
  readonly slug: string;
  readonly published: Moment;
  readonly updated?: Moment | undefined;
}

/** The entries of the menu. */
export type MenuItem =
  'briefs' | 'archive' | 'organizations' | 'newsletter' | 'about' | 'search' | 'subscribe';
