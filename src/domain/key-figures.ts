import type { Basis } from './basis.ts';
import type { LinkedFact } from './brief.ts';

/** The facts of a brief as a page shows them. */
export interface KeyFigures {
  /** The figure of the brief: its first fact that is not there for comparison. */
  readonly lead?: LinkedFact | undefined;
  /** The further facts under their basis, that of the lead first, then in the order of the brief. */
  readonly groups: readonly { readonly basis: Basis; readonly facts: readonly LinkedFact[] }[];
  /** The facts for comparison. */
  readonly context: readonly LinkedFact[];
}

/** Puts the facts of a brief in the order in which a page shows them. */
export function toKeyFigures(facts: readonly LinkedFact[]): KeyFigures {
  const [lead, ...others] = facts.filter(({ context }) => !context);
  const groups = Map.groupBy(others, ({ basis }) => basis);
  return {
    lead,
    groups: [...groups]
      .map(([basis, its]) => ({ basis, facts: its }))
      .toSorted((a, b) => Number(b.basis === lead?.basis) - Number(a.basis === lead?.basis)),
    context: facts.filter(({ context }) => context),
  };
}

/** The figure that stands for a brief in lists and on its card; `undefined` where it has none. */
export function leadFact(facts: readonly LinkedFact[]): LinkedFact | undefined {
  return facts.find(({ context }) => !context);
}
