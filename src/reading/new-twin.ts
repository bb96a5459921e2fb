import { z } from 'zod';
import type { Language } from '../domain/language.ts';
import { PublicationError } from '../domain/problem.ts';
import { twinSchema } from '../schema/brief.ts';
import { briefExamples } from './brief-examples.ts';
import { inFile } from './file-problem.ts';
import type { NewFile } from './new-brief.ts';
import { parseFile } from './parse-file.ts';
import { explainIssues } from './schema-problems.ts';
import { splitFrontmatter } from './split-frontmatter.ts';
import { parseYaml, toYaml } from './yaml-text.ts';

/** The brief that is translated. */
export interface TwinSource {
  readonly language: Language;
  readonly slug: string;
  /** Relative to the publication folder, with forward slashes. */
  readonly path: string;
  /** With `\n` as line ends. */
  readonly text: string;
}

export interface TwinOptions {
  readonly language: Language;
  /** Whether a brief of this name exists in the language of the twin. */
  readonly hasTwin: (slug: string) => boolean;
  /** The address of the page of a brief in the language of the original, without the base. */
  readonly addressOf: (slug: string) => string;
}

export interface NewTwin extends NewFile {
  /** Names of the pictures that must lie beside it. */
  readonly pictures: readonly string[];
}

/**
 * A twin for a translator to write over: the text of the original, marked as not translated. A link
 * to a brief that has no twin leads to its page in the language of the original.
 *
 * @throws PublicationError where the original cannot be read.
 */
export function newTwin(source: TwinSource, options: TwinOptions): NewTwin {
  const { parsed } = parseFile(source.text, source.language);
  const split = splitFrontmatter(source.text);
  if (split === undefined || parsed.problems.length > 0) {
    throw new PublicationError(parsed.problems.map((problem) => inFile(source.path, problem)));
  }
  const { title, summary, ...worded } = textsOf(source.path, split.yaml);
  const targets = (kind: string) =>
    parsed.references.flatMap((one) => (one.kind === kind ? [one.target.slice(2)] : []));
  const lines = [
    '---',
    `# Translate this from ${source.path}; all else is inherited from there.`,
    `title: ${toYaml(title)}`,
    `summary: ${toYaml(summary)}`,
    ...labelLines(worded),
    ...correctionLines(worded.corrections),
    '---',
    '',
    '{/* Not translated yet: write over the text below, then delete this line. */}',
    '',
    relink(split.body.trim(), targets('brief'), options),
  ];
  return {
    path: `content/briefs/${options.language}/${source.slug}.mdx`,
    text: `${lines.join('\n')}\n`,
    pictures: [...new Set(targets('picture'))],
  };
}

type Texts = z.output<typeof twinTexts>;

/** As they were written, before quotation marks and spaces were set. */
function textsOf(file: string, text: string): Texts {
  const yaml = parseYaml(text);
  const result = twinTexts.safeParse(yaml.value ?? {});
  if (result.success) return result.data;
  const expected = { schema: twinTexts, examples: briefExamples('2025-11-12') };
  const problems = explainIssues(result.error.issues, yaml, expected);
  throw new PublicationError(problems.map((problem) => inFile(file, problem)));
}

/** What cannot be read of a list is a problem of the original, which the checker names. */
function listOf<T extends z.ZodType>(item: T) {
  const known = z.unknown().transform((given) => item.safeParse(given).data);
  return z
    .array(known)
    .catch([])
    .transform((items) => items.filter((one) => one !== undefined));
}

const labelled = z.object({ id: z.string(), label: z.string() });

const { title, summary } = twinSchema('UTC').shape;

const twinTexts = z.object({
  title,
  summary,
  facts: listOf(labelled),
  timeline: listOf(labelled),
  corrections: listOf(z.object({ date: z.string(), text: z.string() })),
});

function labelLines({ facts, timeline }: Pick<Texts, 'facts' | 'timeline'>): string[] {
  const lines = Object.entries({ facts, timeline }).flatMap(([name, items]) =>
    items.length === 0
      ? []
      : [`  ${name}:`, ...items.map(({ id, label }) => `    ${toYaml(id)}: ${toYaml(label)}`)],
  );
  return lines.length === 0 ? [] : ['labels:', ...lines];
}

function correctionLines(corrections: Texts['corrections']): string[] {
  const lines = corrections.flatMap(({ date, text }) => [
    `  - date: ${toYaml(date)}`,
    `    text: ${toYaml(text)}`,
  ]);
  return lines.length === 0 ? [] : ['corrections:', ...lines];
}

function relink(body: string, briefs: readonly string[], options: TwinOptions): string {
  const slugs = new Set(briefs.map((file) => file.replace(/\.mdx$/, '')));
  return [...slugs]
    .filter((slug) => !options.hasTwin(slug))
    .reduce((text, slug) => text.replaceAll(`./${slug}.mdx`, options.addressOf(slug)), body);
}
