import type { Root } from 'hast';
import type { Language } from '../domain/language.ts';
import { rules } from '../domain/rules.ts';
import type { Reference } from '../markdown/restrict.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { typesetText } from '../markdown/typeset.ts';
import { fileError, type FileProblem } from './file-problem.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import { explainYaml } from './yaml-problems.ts';
import { parseYaml } from './yaml-text.ts';

/** What can be known of an MDX file from the file alone. */
export interface ParsedFile {
  /** The values of the frontmatter, title and summary typeset, not yet checked against a schema. */
  readonly frontmatter: unknown;
  readonly problems: readonly FileProblem[];
  /** The body; absent where the file has problems. */
  readonly words: number;
  readonly references: readonly Reference[];
}

/** Reads frontmatter and body of an MDX file. The tree is absent where the body has problems. */
export function parseFile(
  text: string,
  language: Language,
): { readonly parsed: ParsedFile; readonly tree: Root | undefined } {
  const split = splitFrontmatter(text);
  if (split === undefined) return withoutFrontmatter(text);
  const yaml = parseYaml(split.yaml);
  const { body, problems } = parseBody(split.body, language);
  const yamlProblems = yaml.problems.map((problem) => explainYaml(problem, split.yaml));
  if (yamlProblems.length === 0 && !isMap(yaml.value ?? {})) yamlProblems.push(noMap);
  return {
    parsed: {
      frontmatter: typesetTexts(yaml.value ?? {}, language),
      problems: [
        ...yamlProblems,
        ...problems.map((problem) => ({ ...problem, severity: rules[problem.rule] })),
      ],
      words: body?.words ?? 0,
      references: body?.references ?? [],
    },
    tree: body?.tree,
  };
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const noMap = fileError(
  'frontmatter',
  { line: 2, column: 1 },
  'The frontmatter must hold fields, each with a name.',
  'title: What happened, in one line',
);

/** Sets title and summary as the body is set: quotation marks, spaces, dashes. */
function typesetTexts(frontmatter: unknown, language: Language): unknown {
  if (!isMap(frontmatter)) return frontmatter;
  return Object.fromEntries(
    Object.entries(frontmatter).map(([key, value]: [string, unknown]) =>
      (key === 'title' || key === 'summary') && typeof value === 'string'
        ? [key, typesetText(value, language)]
        : [key, value],
    ),
  );
}

function withoutFrontmatter(text: string): ReturnType<typeof parseFile> {
  const opened = text.startsWith('---');
  const message = opened ? 'The frontmatter is not closed.' : 'The file has no frontmatter.';
  const hint = `Begin the file with:\n---\ntitle: What happened, in one line\n…\n---`;
  const problem = fileError('frontmatter', { line: 1, column: 1 }, message, hint);
  const parsed = { frontmatter: undefined, problems: [problem], words: 0, references: [] };
  return { parsed, tree: undefined };
}
