import type { Brief } from './brief.ts';
import { solidity, type Pattern } from './solidity.ts';

/**
 * How much a brief establishes, for the order of an edition: its own numbers, the firmer the more
 * (announced 1, contracted or reported 2, disclosed or withdrawn 3), and 1 for each organization.
 * Numbers for comparison belong to other stories and count nothing.
 */
export function weightOf({ facts, parties }: Pick<Brief, 'facts' | 'parties'>): number {
  const own = facts.filter(({ context }) => !context);
  const firm = own.reduce((sum, { basis }) => sum + firmness[solidity.basis[basis]], 0);
  return firm + parties.length;
}

/** That something is off is as sure as that it is there. */
const firmness: Readonly<Record<Pattern, number>> = {
  dashed: 1,
  outline: 2,
  hatched: 2,
  solid: 3,
  struck: 3,
};
