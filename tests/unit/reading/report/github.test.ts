import { describe, expect, it } from 'vitest';
import { reportGithub } from '../../../../src/reading/report/github.ts';
import { aProblem, aReport, place } from './reports.ts';

describe('the report for GitHub', () => {
  it('is one command per problem, with paths from the root of the repository', () => {
    const problems = [
      aProblem({ hint: 'kind: company' }),
      aProblem({ severity: 'warning', rule: 'unfilled-page' }),
      aProblem({ severity: 'notice', rule: 'amount-spelling' }),
    ];
    const fixed = [aProblem({ rule: 'autolink', message: 'An address.' })];
    expect(reportGithub(aReport({ problems, fixed }), place)).toBe(
      `::notice file=src/content/topics.yaml,line=3,col=7,title=autolink::Fixed: An address.
::error file=src/content/topics.yaml,line=3,col=7,title=bad-value::This is wrong.%0Akind: company
::warning file=src/content/topics.yaml,line=3,col=7,title=unfilled-page::This is wrong.
::notice file=src/content/topics.yaml,line=3,col=7,title=amount-spelling::This is wrong.
1 problem fixed. 1 error, 1 warning, 1 notice.`,
    );
  });

  it('escapes what would end a message, and in a path what would end a property', () => {
    const problems = [
      aProblem({ file: 'a,b:100%\r\n.mdx', message: '50 % off,\r\nor: ::error::', hint: 'x\ny' }),
    ];
    expect(reportGithub(aReport({ problems }), place).split('\n')[0]).toBe(
      '::error file=src/a%2Cb%3A100%25%0D%0A.mdx,line=3,col=7,title=bad-value::50 %25 off,%0D%0Aor: ::error::%0Ax%0Ay',
    );
  });
});
