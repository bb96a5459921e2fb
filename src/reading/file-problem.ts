import type { Problem } from '../domain/problem.ts';

/** A problem in a file whose name the caller knows. */
export type FileProblem = Omit<Problem, 'file'>;

/** The problem with the name of its file. */
export function inFile(file: string, problem: FileProblem): Problem {
  return { file, ...problem };
}

/** An error at a place of a file. */
export function fileError(
  rule: string,
  place: { readonly line: number; readonly column: number },
  message: string,
  hint?: string,
): FileProblem {
  const { line, column } = place;
  return {
    rule,
    severity: 'error',
    line,
    column,
    message,
    ...(hint === undefined ? {} : { hint }),
  };
}
