import type { Root } from 'hast';
import type { Language } from '../domain/language.ts';
import { rules } from '../domain/rules.ts';
import type { StatedAmount } from '../markdown/amounts-in-prose.ts';
import type { Reference } from '../markdown/restrict.ts';
import { parseBody } from '../markdown/parse-body.ts';
import { checkSize } from './check-size.ts';
import { controlCharacters } from './control-characters.ts';
import { fileError, type FileProblem } from './file-problem.ts';
import { missingFrontmatter } from './missing-frontmatter.ts';
import { typesetProseFields } from './prose-fields.ts';
import { proseOfFields } from './prose-of-fields.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import { explainYaml } from './yaml-problems.ts';
import { parseYaml } from './yaml-text.ts';

/** What can be known of an MDX file from the file alone. */
export interface ParsedFile {
  /** The values of the frontmatter, its sentences typeset, not yet checked against a schema. */
  readonly frontmatter: unknown;
  readonly problems: readonly FileProblem[];
  /** Words of the body; none of one with problems. */
  readonly words: number;
  readonly references: readonly Reference[];
  /** The amounts that frontmatter and body state, in this order; none of a body with problems. */
  readonly amounts: readonly StatedAmount[];
}

/** Reads frontmatter and body of an MDX file. The tree is absent where the body has problems. */
export function parseFile(
  text: string,
  language: Language,
): { readonly parsed: ParsedFile; readonly tree: Root | undefined } {
  const split = splitFrontmatter(text);
  if (split === undefined) return unread(missingFrontmatter(text));
  const tooMuch = checkSize(split);
  if (tooMuch !== undefined) return unread(tooMuch);
  const yaml = parseYaml(split.yaml);
  const { body, problems, references } = parseBody(split.body, language);
  const yamlProblems = yaml.problems.map((problem) => explainYaml(problem, split.yaml));
  if (yamlProblems.length === 0 && !isMap(yaml.value ?? {})) yamlProblems.push(noMap);
  const fields = proseOfFields(yaml, split.yaml, language);
  return {
    parsed: {
      frontmatter: typesetProseFields(yaml.value ?? {}, language),
      problems: [
        ...yamlProblems,
        ...controlCharacters(text, yaml),
        ...[...fields.problems, ...problems].map((problem) => ({
          ...problem,
          severity: rules[problem.rule],
        })),
      ],
      words: body?.words ?? 0,
      references,
      amounts: [...fields.amounts, ...(body?.amounts ?? [])],
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

/** A file of which nothing is known but its problem. */
function unread(problem: FileProblem): ReturnType<typeof parseFile> {
  const nothing = { words: 0, references: [], amounts: [] };
  return { parsed: { frontmatter: undefined, problems: [problem], ...nothing }, tree: undefined };
}
