import type { Problem } from '../../../../src/domain/problem.ts';
import type { Report, ReportPlace } from '../../../../src/reading/report/report.ts';

/** A problem like those that a check finds. */
export function aProblem(changes: Partial<Problem> = {}): Problem {
  return {
    file: 'content/topics.yaml',
    line: 3,
    column: 7,
    rule: 'bad-value',
    severity: 'error',
    message: 'This is wrong.',
    ...changes,
  };
}

/** A report of a publication with two briefs and a page. */
export function aReport(changes: Partial<Report> = {}): Report {
  return {
    problems: [],
    fixed: [],
    content: { briefs: [1, 2], editions: [], pages: [1] },
    ...changes,
  };
}

export const place: ReportPlace = {
  folder: '/publications/news/src',
  root: '/publications/news',
  color: false,
};
