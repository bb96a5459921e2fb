import type { Unpublished } from './brief.ts';
import { compareMoments, type Moment } from './dates.ts';

/** Why something is not public at a moment; `undefined` where it is. */
export function whyUnpublished(
  { draft, published }: { readonly draft: boolean; readonly published: Moment },
  now: Moment,
): Unpublished | undefined {
  if (draft) return 'draft';
  return compareMoments(published, now) > 0 ? 'scheduled' : undefined;
}
