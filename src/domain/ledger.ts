import type { Brief, LinkedFact } from './brief.ts';
import { briefsIn, type Catalog } from './catalog.ts';
import { endOf } from './dates.ts';
import type { Language } from './language.ts';
import type { Organization } from './organization.ts';

/** A fact with the brief that states it. */
export interface LedgerFact {
  readonly brief: Brief;
  readonly fact: LinkedFact;
}

/**
 * The facts of all briefs in a language, those that were true last first; of one date those of the
 * newest brief first, and of one brief in its order. Facts for comparison are among them.
 */
export function factsIn(catalog: Catalog, language: Language): LedgerFact[] {
  const briefs = briefsIn(catalog, language);
  const dates = new Set(briefs.flatMap(({ facts }) => facts.map(({ asOf }) => asOf)));
  const ends = new Map([...dates].map((date) => [date, endOf(date)]));
  return briefs
    .flatMap((brief) =>
      brief.facts.map((fact) => ({ brief, fact, end: ends.get(fact.asOf) ?? '' })),
    )
    .toSorted((a, b) => Number(a.end < b.end) - Number(a.end > b.end))
    .map(({ brief, fact }) => ({ brief, fact }));
}

/** Whom a fact is about: the organization of its number, then those on the other side. */
export function organizationsOf({ of, with: others }: LinkedFact): Organization[] {
  const all = of === undefined ? others : [of, ...others];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}
