import type { Brief, LinkedFact } from '../../domain/brief.ts';
import type { LedgerFact } from '../../domain/ledger.ts';
import type { Source } from '../../domain/source.ts';

/** A fact as the page of an organization shows it, with no more of its brief than it shows. */
export interface Figure {
  readonly fact: LinkedFact;
  readonly brief: Pick<Brief, 'slug' | 'title'>;
  /** The source that counts: the first one of the fact. */
  readonly source?: Source | undefined;
}

export function toFigure({ fact, brief: { slug, title, sources } }: LedgerFact): Figure {
  const source = sources.find(({ id }) => id === fact.sources[0]);
  return { fact, brief: { slug, title }, source };
}
