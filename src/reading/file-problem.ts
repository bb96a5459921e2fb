import type { Problem } from '../domain/problem.ts';
import { rules, type RuleName } from '../domain/rules.ts';

/** A problem in a file whose name the caller knows. */
export type FileProblem = Omit<Problem, 'file'>;

/** The problem with the name of its file. */
export function inFile(file: string, problem: FileProblem): Problem {
  return { file, ...problem };
}

/** A problem at a place of a file, as severe as its rule. */
export function fileError(
  rule: RuleName,
  place: { readonly line: number; readonly column: number },
  message: string,
  hint?: string,
): FileProblem {
  const { line, column } = place;
  return {
    rule,
    severity: rules[rule],
    line,
    column,
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}
