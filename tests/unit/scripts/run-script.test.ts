import { describe, expect, test } from 'vitest';
import { describeFailure, UsageError } from '../../../scripts/run-script.ts';
import { PublicationError } from '../../../src/domain/problem.ts';

describe('an error that ends a script', () => {
  test('is told without a stack where the person can mend it', () => {
    expect(describeFailure(new UsageError('--port takes a number'))).toBe('--port takes a number');
    const problems = new PublicationError([
      {
        file: 'a.mdx',
        line: 1,
        column: 2,
        rule: 'missing-field',
        severity: 'error',
        message: 'No title.',
      },
    ]);
    expect(describeFailure(problems)).toBe(problems.message);
  });

  test('is told with its stack where it is a defect', () => {
    expect(describeFailure(new TypeError('x is not a function'))).toMatch(
      /^TypeError: x is not a function\n {4}at /,
    );
  });

  test('is told even where it is no error', () => {
    expect(describeFailure('thrown text')).toBe('thrown text');
  });
});
