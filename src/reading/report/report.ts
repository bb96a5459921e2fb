import { countProblems, plural, type Problem } from '../../domain/problem.ts';

/** What a check of a publication found. */
export interface Report {
  /** Sorted by file, line and column. */
  readonly problems: readonly Problem[];
  /** What was mended before; empty without `--fix`. */
  readonly fixed: readonly Problem[];
  /** What was read; absent where the settings could not be. */
  readonly content?: Readonly<Record<'briefs' | 'editions' | 'pages', readonly unknown[]>>;
}

/** Where a reporter prints. */
export interface ReportPlace {
  /** Absolute folder of the publication, to which the files of problems are relative. */
  readonly folder: string;
  /** Absolute folder to which printed paths are relative where the format asks for it. */
  readonly root: string;
  /** Whether the text may hold color codes. */
  readonly color: boolean;
}

/** A form in which a report is printed. */
export type Reporter = (report: Report, place: ReportPlace) => string;

/** The last line of a report for people. */
export function conclude({ problems, fixed, content }: Report): string {
  const mended = fixed.length === 0 ? '' : `${plural(fixed.length, 'problem')} fixed. `;
  const count = countProblems(problems);
  if (problems.length > 0 || content === undefined) return mended + count;
  const { briefs, editions, pages } = content;
  const counts = [
    plural(briefs.length, 'brief'),
    ...(editions.length === 0 ? [] : [plural(editions.length, 'edition')]),
  ].join(', ');
  return `${mended}All is well in ${counts} and ${plural(pages.length, 'page')}: ${count}`;
}
