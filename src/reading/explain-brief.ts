import type { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import { briefExamples, twinExamples } from './brief-examples.ts';
import { inFile, type FileProblem } from './file-problem.ts';
import { keysAt } from './keys-at.ts';
import { frontmatterOf, type MdxFile } from './mdx-file.ts';
import { explainIssues } from './schema-problems.ts';

type Issues = readonly z.core.$ZodIssue[];

/** What a schema found in the frontmatter of a brief that states everything. */
export function explainOriginal(file: MdxFile, issues: Issues, schema: z.core.$ZodType): Problem[] {
  const explained = explainIssues(issues, frontmatterOf(file), briefExamples(dayOf(file)), schema);
  return explained.map((problem) => inFile(file.path, problem));
}

/** What a schema found in the frontmatter of a twin. */
export function explainTwin(file: MdxFile, issues: Issues, schema: z.core.$ZodType): Problem[] {
  const yaml = frontmatterOf(file);
  return issues.flatMap((issue) =>
    explainIssues([issue], yaml, twinExamples(dayOf(file)), schema).map((problem) =>
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

/** The date with which the name of the file begins. */
function dayOf({ slug }: MdxFile): string {
  return /^\d{4}-\d{2}-\d{2}/.exec(slug)?.[0] ?? '2025-11-12';
}
