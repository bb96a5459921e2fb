import type { z } from 'zod';
import { parsePartialDate } from '../domain/dates.ts';
import type { Problem } from '../domain/problem.ts';
import { briefExamples, twinExamples } from './brief-examples.ts';
import { inFile, type FileProblem } from './file-problem.ts';
import { keysAt } from './keys-at.ts';
import { frontmatterOf, type MdxFile } from './mdx-file.ts';
import { explainIssues, type Examples } from './schema-problems.ts';

type Issues = readonly z.core.$ZodIssue[];

/** What a schema found in the frontmatter of a brief that states everything. */
export function explainOriginal(file: MdxFile, issues: Issues, schema: z.core.$ZodType): Problem[] {
  const expected = { schema, examples: briefExamples(dayOf(file)), certain: certainFields(file) };
  const explained = explainIssues(issues, frontmatterOf(file), expected);
  return explained.map((problem) => inFile(file.path, problem));
}

/** What a schema found in the frontmatter of a twin. */
export function explainTwin(file: MdxFile, issues: Issues, schema: z.core.$ZodType): Problem[] {
  const yaml = frontmatterOf(file);
  const expected = { schema, examples: twinExamples(dayOf(file)), certain: certainFields(file) };
  return issues.flatMap((issue) =>
    explainIssues([issue], yaml, expected).map((problem) =>
      inFile(
        file.path,
        problem.rule === 'unknown-key'
          ? inheritedKey(problem, keysAt(schema, issue.path), issue.path)
          : problem,
      ),
    ),
  );
}

/** A twin that states what only its original may state. */
function inheritedKey(
  problem: FileProblem,
  known: readonly string[],
  path: readonly PropertyKey[],
): FileProblem {
  const isMistyped = problem.hint?.startsWith('Did you mean') === true;
  const where = path.length === 0 ? 'A twin' : `"${String(path[0])}" of a twin`;
  return {
    ...problem,
    rule: 'twin-key',
    message: `${problem.message} ${where} states only ${known.join(', ')}.`,
    ...(isMistyped
      ? {}
      : { hint: 'Delete it: the twin inherits everything else from the original.' }),
  };
}

/** What the name of a file says of its fields. */
function certainFields(file: MdxFile): Examples {
  const day = namedDay(file);
  return day === undefined ? {} : { date: `date: ${day}` };
}

/** The day of examples. */
function dayOf(file: MdxFile): string {
  return namedDay(file) ?? '2025-11-12';
}

/** The day with which the name of the file begins, if there is such a day. */
function namedDay({ slug }: MdxFile): string | undefined {
  return parsePartialDate(/^\d{4}-\d{2}-\d{2}/.exec(slug)?.[0] ?? '');
}
