import { expect, it } from 'vitest';
import { reportJson } from '../../../../src/reading/report/json.ts';
import { aProblem, aReport, place } from './reports.ts';

it('the report for programs has the shape that docs/rules.md describes', () => {
  const fix = { kind: 'replace-line', before: 'a', after: 'b' } as const;
  const problems = [
    aProblem({ hint: 'kind: company', fix }),
    aProblem({ severity: 'warning', rule: 'unfilled-page' }),
    aProblem({ severity: 'notice', rule: 'amount-spelling' }),
  ];
  const text = reportJson(aReport({ problems, fixed: [aProblem({ line: 1 })] }), place);
  expect(JSON.parse(text)).toEqual({
    version: 1,
    folder: '/publications/news/src',
    errors: 1,
    warnings: 1,
    notices: 1,
    fixed: [
      {
        file: 'content/topics.yaml',
        line: 1,
        column: 7,
        severity: 'error',
        rule: 'bad-value',
        message: 'This is wrong.',
        hint: null,
        fixable: false,
      },
    ],
    problems: [
      {
        file: 'content/topics.yaml',
        line: 3,
        column: 7,
        severity: 'error',
        rule: 'bad-value',
        message: 'This is wrong.',
        hint: 'kind: company',
        fixable: true,
      },
      {
        file: 'content/topics.yaml',
        line: 3,
        column: 7,
        severity: 'warning',
        rule: 'unfilled-page',
        message: 'This is wrong.',
        hint: null,
        fixable: false,
      },
      {
        file: 'content/topics.yaml',
        line: 3,
        column: 7,
        severity: 'notice',
        rule: 'amount-spelling',
        message: 'This is wrong.',
        hint: null,
        fixable: false,
      },
    ],
  });
});
