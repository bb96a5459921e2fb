import { describe, expect, it } from 'vitest';
import {
  formatProblems,
  formatUrgent,
  hasErrors,
  PublicationError,
  sortProblems,
  type Problem,
} from '../../../src/domain/problem.ts';

function aProblem(changes: Partial<Problem> = {}): Problem {
  return {
    file: 'content/topics.yaml',
    line: 1,
    column: 1,
    rule: 'bad-value',
    severity: 'error',
    message: 'This is wrong.',
    ...changes,
  };
}

describe('sortProblems', () => {
  it('orders by file, line, column and rule, and by number rather than by digit', () => {
    const sorted = [
      aProblem({ file: 'a', line: 2 }),
      aProblem({ file: 'a', line: 10, column: 3 }),
      aProblem({ file: 'a', line: 10, column: 20 }),
      aProblem({ file: 'a', line: 10, column: 20, rule: 'unknown-key' }),
      aProblem({ file: 'b', line: 1 }),
    ];
    expect(sortProblems(sorted.toReversed())).toEqual(sorted);
  });
});

describe('formatProblems', () => {
  it('gives each problem a block with its place, its rule and its indented hint', () => {
    const problems = [
      aProblem({ line: 4, severity: 'warning', message: 'This is odd.', rule: 'unfilled-page' }),
      aProblem({ line: 3, column: 7, hint: 'sources:\n  - https://example.org/' }),
    ];
    expect(formatProblems(problems)).toBe(`content/topics.yaml:3:7 error: This is wrong. [bad-value]
    sources:
      - https://example.org/
content/topics.yaml:4:1 warning: This is odd. [unfilled-page]
1 error, 1 warning.`);
  });

  it.each([
    ['0 errors, 0 warnings.', []],
    ['2 errors, 0 warnings.', ['error', 'error']],
    ['0 errors, 2 warnings.', ['warning', 'warning']],
    ['0 errors, 0 warnings, 1 notice.', ['notice']],
    ['1 error, 1 warning, 2 notices.', ['notice', 'error', 'notice', 'warning']],
  ] as const)('counts %s', (count, severities) => {
    const said = formatProblems(severities.map((severity) => aProblem({ severity })));
    expect(said.split('\n').at(-1)).toBe(count);
  });
});

describe('formatUrgent', () => {
  it('shows errors and warnings, and counts notices', () => {
    const notice = aProblem({ severity: 'notice', rule: 'amount-spelling' });
    expect(formatUrgent([notice, aProblem()])).toBe(
      'content/topics.yaml:1:1 error: This is wrong. [bad-value]\n1 error, 0 warnings, 1 notice.',
    );
    expect(formatUrgent([notice, notice])).toBe('0 errors, 0 warnings, 2 notices.');
  });
});

describe('hasErrors', () => {
  it.each([
    [false, []],
    [false, ['warning', 'notice']],
    [true, ['warning', 'error']],
  ] as const)('is %s for %j', (stops, severities) => {
    expect(hasErrors(severities.map((severity) => aProblem({ severity })))).toBe(stops);
  });
});

describe('PublicationError', () => {
  it('lists its problems in its message, without notices', () => {
    const problems = [aProblem(), aProblem({ severity: 'notice', rule: 'amount-spelling' })];
    const error = new PublicationError(problems);
    expect(error.problems).toEqual(problems);
    expect(String(error)).toBe(`PublicationError: The publication has problems.
content/topics.yaml:1:1 error: This is wrong. [bad-value]
1 error, 0 warnings, 1 notice.`);
  });
});
