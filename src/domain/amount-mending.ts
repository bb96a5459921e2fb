import {
  type Amount,
  amountFault,
  type AmountFault,
  type AmountParts,
  toAmount,
} from './amount.ts';
import { describeFault, isFalling, repairs } from './amount-problem.ts';

/** What parts that make no amount may stand for. */
export interface Mended {
  readonly amounts: readonly Amount[];
  /** What was wrong with the parts, each once. */
  readonly complaints: readonly string[];
  /** Whether the writer must say that it is meant so. */
  readonly isGuess: boolean;
}

/** Mends every candidate; the complaints are those of the first that has an amount, else of all. */
export function mend(candidates: readonly AmountParts[]): Mended {
  const all = candidates.flatMap((parts) => attempts(parts, deepest));
  const possible = all.filter(({ amount }) => amount !== undefined);
  // Nobody means a range that falls where another reading rises.
  const rising = possible.filter(
    ({ faults }) => !faults.some(({ fault, parts }) => isFalling(fault, parts)),
  );
  const mended = rising.length > 0 ? rising : possible;
  const [first] = mended;
  const faults = first === undefined ? all.flatMap((one) => one.faults) : first.faults;
  return {
    amounts: mended.flatMap(({ amount }) => amount ?? []),
    complaints: [...new Set(faults.map(({ fault, parts }) => describeFault(fault, parts)))],
    isGuess: rising.length === 0 && possible.length > 0,
  };
}

interface Attempt {
  readonly amount: Amount | undefined;
  readonly faults: readonly { readonly fault: AmountFault; readonly parts: AmountParts }[];
}

/** A further fault can come to light after the one before: `at least 30..20bn USD` has three. */
const deepest = 3;

function attempts(parts: AmountParts, depth: number): Attempt[] {
  const fault = amountFault(parts);
  if (fault === undefined) return [{ amount: toAmount(parts), faults: [] }];
  const own = { fault, parts };
  const repaired = depth === 0 ? [] : repairs(fault, parts);
  if (repaired.length === 0) return [{ amount: undefined, faults: [own] }];
  return repaired.flatMap((one) =>
    attempts(one, depth - 1).map(({ amount, faults }) => ({ amount, faults: [own, ...faults] })),
  );
}
