import { styleText } from 'node:util';
import { formatProblem, type ProblemPart } from '../../domain/problem.ts';
import { conclude, type Reporter } from './report.ts';

/** For a person at a terminal: what was fixed, every problem as a block, then the count. */
export const reportText: Reporter = (report, { color }) => {
  const paint = (part: ProblemPart, text: string) =>
    // Whether the output is a terminal was decided by the caller.
    color ? styleText(styles[part], text, { validateStream: false }) : text;
  const fixed = report.fixed.map(
    ({ file, line, column, message, rule }) =>
      `${paint('place', `${file}:${String(line)}:${String(column)}`)} fixed: ${message} ${paint('rule', `[${rule}]`)}`,
  );
  const problems = report.problems.map((problem) => formatProblem(problem, paint));
  return [...fixed, ...problems, conclude(report)].join('\n');
};

const styles = {
  place: 'bold',
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
  rule: 'gray',
  hint: 'green',
} as const satisfies Record<ProblemPart, string>;
