import type { Edition } from '../../domain/edition.ts';

/** As much of an edition as a link to it shows. */
export type EditionNeighbor = Pick<Edition, 'slug' | 'subject' | 'published'>;

/** An edition as a link shows it, so that a page changes only where its link does. */
export function toNeighbor(edition: Edition | undefined): EditionNeighbor | undefined {
  if (edition === undefined) return undefined;
  const { slug, subject, published } = edition;
  return { slug, subject, published };
}
