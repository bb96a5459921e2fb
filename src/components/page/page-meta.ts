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
  /** Set where the page shows a brief. */
  readonly brief?: PublishedBrief | undefined;
}

interface PublishedBrief {
  readonly published: Moment;
  readonly updated?: Moment | undefined;
}

/** The entries of the menu. */
export type MenuItem = 'briefs' | 'archive' | 'organizations' | 'about' | 'search' | 'subscribe';
