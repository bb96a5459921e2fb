import { describe, expect, it } from 'vitest';
import { formatProblems } from '../../../../src/domain/problem.ts';
import { reportText } from '../../../../src/reading/report/text.ts';
import { aProblem, aReport, place } from './reports.ts';

const problems = [
  aProblem({ hint: 'first line\nsecond line' }),
  aProblem({ line: 9, severity: 'warning', rule: 'unfilled-page' }),
  aProblem({ line: 12, severity: 'notice', rule: 'amount-spelling' }),
];

describe('the report for people', () => {
  it('says that all is well', () => {
    expect(reportText(aReport(), place)).toBe(
      'All is well in 2 briefs and 1 page: 0 errors, 0 warnings.',
    );
  });

  it('counts editions where there are any', () => {
    const content = { briefs: [1, 2], editions: [1], pages: [1] };
    expect(reportText(aReport({ content }), place)).toBe(
      'All is well in 2 briefs, 1 edition and 1 page: 0 errors, 0 warnings.',
    );
  });

  it('reads as a failed build does', () => {
    expect(reportText(aReport({ problems }), place)).toBe(formatProblems(problems));
  });

  it('does not say that all is well where nothing was read', () => {
    const { problems, fixed } = aReport();
    expect(reportText({ problems, fixed }, place)).toBe('0 errors, 0 warnings.');
  });

  it('begins with what was fixed, and counts it', () => {
    const fixed = [aProblem({ rule: 'html-comment', message: 'A comment.' })];
    expect(reportText(aReport({ fixed, problems: problems.slice(1, 2) }), place)).toBe(
      `content/topics.yaml:3:7 fixed: A comment. [html-comment]
content/topics.yaml:9:7 warning: This is wrong. [unfilled-page]
1 problem fixed. 0 errors, 1 warning.`,
    );
    expect(
      reportText(aReport({ fixed: [...fixed, ...fixed] }), place)
        .split('\n')
        .at(-1),
    ).toBe('2 problems fixed. All is well in 2 briefs and 1 page: 0 errors, 0 warnings.');
  });

  it('colors place, severity, rule and hint where color is wanted, and nothing else', () => {
    const text = reportText(aReport({ problems }), { ...place, color: true });
    expect(text.replaceAll('\u001b', '␛')).toBe(
      `␛[1mcontent/topics.yaml:3:7␛[22m ␛[31merror:␛[39m This is wrong. ␛[90m[bad-value]␛[39m
␛[32m    first line
    second line␛[39m
␛[1mcontent/topics.yaml:9:7␛[22m ␛[33mwarning:␛[39m This is wrong. ␛[90m[unfilled-page]␛[39m
␛[1mcontent/topics.yaml:12:7␛[22m ␛[36mnotice:␛[39m This is wrong. ␛[90m[amount-spelling]␛[39m
1 error, 1 warning, 1 notice.`,
    );
  });
});
