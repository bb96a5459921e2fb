import type { Localized } from './language.ts';

/** Who writes briefs: a person, or a desk with a name in each language. */
export interface Author {
  readonly id: string;
  readonly name: Localized;
  /** The name as it follows “Von” or “By”, where it is another: `der Redaktion`. */
  readonly byline?: Localized | undefined;
}
