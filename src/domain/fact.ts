import { type Amount, fitsMetric } from './amount.ts';
import type { Basis } from './basis.ts';
import type { PartialDate } from './dates.ts';
import type { FactReference } from './fact-reference.ts';
import type { Metric } from './metric.ts';

/** What a fact is made of. */
export interface FactParts {
  /** Unique in the brief. */
  readonly id: string;
  readonly metric: Metric;
  readonly amount: Amount;
  readonly basis: Basis;
  /** What the number is about, where metric and organization do not say it: `Campus Indiana`. */
  readonly label?: string | undefined;
  /** Id of the organization that the number is about. Default: the first party of the brief. */
  readonly of?: string | undefined;
  /** Who states the number: id of an organization, or a name. Default: the publisher of the first source. */
  readonly saidBy?: string | undefined;
  /** Ids of organizations on the other side: of a contract, a loan, a lease. */
  readonly with: readonly string[];
  /** Id of a facility. */
  readonly facility?: string | undefined;
  /** The time that the number covers: the year of a loss, the quarter of a revenue. */
  readonly period?: PartialDate | undefined;
  /** When the number was true. Default: the day of the brief. */
  readonly asOf?: PartialDate | undefined;
  /** Whether the number is there for comparison only. It is never added to anything. */
  readonly context: boolean;
  /** Facts that count some of the same thing: with them it must never be summed. */
  readonly overlaps: readonly FactReference[];
  /** Ids of sources of the brief, at least one; the first is the one that counts. */
  readonly sources: readonly string[];
}

/** One number with what it measures, how firm it is, and where it comes from. Only `toFact` makes one. */
export type Fact = FactParts & { readonly fact: unique symbol };

/** Why parts do not make a fact: the unit does not measure the metric; nothing vouches for it. */
export type FactFault = 'unit' | 'source';

/** The fact that the parts make, or `undefined` where `factFault` finds a fault. */
export function toFact(parts: FactParts): Fact | undefined {
  return factFault(parts) === undefined ? (parts as Fact) : undefined;
}

export function factFault({ amount, metric, sources }: FactParts): FactFault | undefined {
  if (!fitsMetric(amount, metric)) return 'unit';
  return sources.length === 0 ? 'source' : undefined;
}
