import type { RuleName, Severity } from './rules.ts';

/** A place in a file of the publication. */
export interface Place {
  /** Path relative to the publication folder, with forward slashes. */
  readonly file: string;
  /** Counted from 1, frontmatter included. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units. */
  readonly column: number;
}

/** Something in a publication that is wrong, where it is, and how it is put right. */
export interface Problem extends Place {
  readonly rule: RuleName;
  readonly severity: Severity;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** The corrected text, or what to write instead. */
  readonly hint?: string;
  /** Only where one correction is possible and it loses nothing. */
  readonly fix?: Fix;
}

/** A correction as data: rules state it, `reading/apply-fixes.ts` writes it. */
export type Fix =
  /** The line of the problem, without its line end, as it was read and as it should be. */
  | { readonly kind: 'replace-line'; readonly before: string; readonly after: string }
  /** A file that does not exist; its path is relative to the publication. */
  | { readonly kind: 'create-file'; readonly file: string; readonly text: string };

/** A part of a printed problem; a reporter may color it. */
export type ProblemPart = 'place' | 'rule' | 'hint' | Severity;

/** Problems in the order in which a person mends them: by file, line, column. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted(
    (a, b) =>
      compareText(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compareText(a.rule, b.rule),
  );
}

/** Whether any of the problems must stop the build. */
export function hasErrors(problems: readonly Pick<Problem, 'severity'>[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** The problems as a person reads them in a terminal, one block each, then the count. */
export function formatProblems(problems: readonly Problem[]): string {
  const blocks = sortProblems(problems).map((problem) => formatProblem(problem));
  return [...blocks, countProblems(problems)].join('\n');
}

/** As `formatProblems`, for those who build or preview: notices are counted, and not shown. */
export function formatUrgent(problems: readonly Problem[]): string {
  const urgent = sortProblems(problems).filter(({ severity }) => severity !== 'notice');
  return [...urgent.map((problem) => formatProblem(problem)), countProblems(problems)].join('\n');
}

/**
 * One problem as a person reads it: place, sentence and rule in a line, the hint indented below.
 *
 * @param paint gives a part its color.
 */
export function formatProblem(
  { file, line, column, severity, message, rule, hint }: Problem,
  paint: (part: ProblemPart, text: string) => string = (_part, text) => text,
): string {
  const place = paint('place', `${file}:${String(line)}:${String(column)}`);
  const head = `${place} ${paint(severity, `${severity}:`)} ${message} ${paint('rule', `[${rule}]`)}`;
  if (hint === undefined) return head;
  return `${head}\n${paint('hint', `    ${hint.replaceAll('\n', '\n    ')}`)}`;
}

/** `2 errors, 1 warning.`, with `3 notices` where there are any. */
export function countProblems(problems: readonly Problem[]): string {
  const count = (wanted: Severity) => problems.filter(({ severity }) => severity === wanted).length;
  const notices = count('notice');
  return `${[
    plural(count('error'), 'error'),
    plural(count('warning'), 'warning'),
    ...(notices === 0 ? [] : [plural(notices, 'notice')]),
  ].join(', ')}.`;
}

/** A number with its noun, which takes an s. */
export function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** Thrown where a reader of a publication cannot go on; its message is the list without notices. */
export class PublicationError extends Error {
  override readonly name = 'PublicationError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`The publication has problems.\n${formatUrgent(problems)}`);
    this.problems = problems;
  }
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
