/** Whether a problem stops the build. */
export type Severity = 'error' | 'warning';

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
  /** The permanent name of the rule, for example `unknown-topic`. */
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** The corrected text, or what to write instead. */
  readonly hint?: string;
}

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
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === 'error');
}

/** The problems as a person reads them in a terminal, one block each, then the count. */
export function formatProblems(problems: readonly Problem[]): string {
  const blocks = sortProblems(problems).map(
    ({ file, line, column, severity, message, rule, hint }) =>
      `${file}:${String(line)}:${String(column)} ${severity}: ${message} [${rule}]` +
      (hint === undefined ? '' : `\n    ${hint.replaceAll('\n', '\n    ')}`),
  );
  return [...blocks, countProblems(problems)].join('\n');
}

/** Thrown where a reader of a publication cannot go on; its message is the formatted list. */
export class PublicationError extends Error {
  override readonly name = 'PublicationError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`The publication has problems.\n${formatProblems(problems)}`);
    this.problems = problems;
  }
}

function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const warnings = problems.length - errors;
  return `${plural(errors, 'error')}, ${plural(warnings, 'warning')}.`;
}

function plural(count: number, noun: string): string {
  return `${String(count)} ${noun}${count === 1 ? '' : 's'}`;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
