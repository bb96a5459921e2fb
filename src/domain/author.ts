import type { Localized } from './language.ts';

/** A person, or a team that signs together. */
export const authorKinds = ['person', 'desk'] as const;

export type AuthorKind = (typeof authorKinds)[number];

/** Who writes briefs: a person, or a desk with a name in each language. */
export interface Author {
  readonly id: string;
  readonly kind: AuthorKind;
  readonly name: Localized;
  /** The name as it follows “Von” or “By”, where it is another: `der Redaktion`. */
  readonly byline?: Localized | undefined;
}
