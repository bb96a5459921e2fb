import type { BriefFile } from '../domain/brief.ts';
import type { Problem } from '../domain/problem.ts';
import { briefSchema, twinSchema } from '../schema/brief.ts';
import { briefExamples } from './brief-examples.ts';
import { inFile } from './file-problem.ts';
import { frontmatterOf, type MdxFile } from './mdx-file.ts';
import { explainIssues } from './schema-problems.ts';

/** The schemas of a publication, made once for all of its briefs. */
export interface BriefSchemas {
  readonly original: ReturnType<typeof briefSchema>;
  readonly twin: ReturnType<typeof twinSchema>;
}

/** The schemas in the time zone of the site. */
export function briefSchemas(timeZone: string): BriefSchemas {
  return { original: briefSchema(timeZone), twin: twinSchema(timeZone) };
}

/** Whether a file states sources: the original does, a twin does not. */
export function statesSources({ frontmatter }: MdxFile): boolean {
  return typeof frontmatter === 'object' && frontmatter !== null && 'sources' in frontmatter;
}

/** Whether a file states nothing but what a twin may state. */
export function looksLikeTwin({ frontmatter }: MdxFile): boolean {
  return (
    typeof frontmatter === 'object' &&
    frontmatter !== null &&
    Object.keys(frontmatter).length > 0 &&
    Object.keys(frontmatter).every((key) => twinKeys.includes(key))
  );
}

/**
 * Checks the frontmatter of a brief.
 *
 * @param isTwin whether another language of the same name states the sources.
 */
export function readBrief(
  file: MdxFile,
  isTwin: boolean,
  schemas: BriefSchemas,
): { brief?: BriefFile; problems: Problem[] } {
  if (file.frontmatter === undefined || hasYamlError(file)) return { problems: [] };
  const text = textOf(file);
  if (isTwin) {
    const result = schemas.twin.safeParse(file.frontmatter);
    if (!result.success) return { problems: explain(file, result.error, twinKeys) };
    const { title, summary } = result.data;
    return { brief: { ...text, original: false, title, summary }, problems: [] };
  }
  const result = schemas.original.safeParse(file.frontmatter);
  if (!result.success) return { problems: explain(file, result.error, []) };
  const { date, ...rest } = result.data;
  return { brief: { ...text, original: true, published: date, ...rest }, problems: [] };
}

const twinKeys = ['title', 'summary', 'date'];

function textOf({ language, slug, path, digest, words, references }: MdxFile) {
  const pictures = references.flatMap(({ kind, target }) => (kind === 'picture' ? [target] : []));
  return { language, slug, path, digest, words, pictures: [...new Set(pictures)] };
}

function hasYamlError({ problems }: MdxFile): boolean {
  return problems.some(({ rule }) => rule === 'yaml' || rule === 'frontmatter');
}

function explain(
  file: MdxFile,
  error: { readonly issues: Parameters<typeof explainIssues>[0] },
  onlyKeys: readonly string[],
): Problem[] {
  const isTwin = onlyKeys.length > 0;
  const issues = explainIssues(
    error.issues,
    frontmatterOf(file),
    isTwin ? {} : briefExamples(dayOf(file) ?? '2025-11-12'),
    onlyKeys,
  );
  return issues.map((problem) =>
    inFile(
      file.path,
      isTwin && problem.rule === 'unknown-key'
        ? {
            ...problem,
            rule: 'twin-key',
            message: `${problem.message} A twin states only ${onlyKeys.join(', ')}.`,
            hint: 'Delete it: the twin inherits everything else from the original.',
          }
        : problem,
    ),
  );
}

/** The date with which the name of the file begins. */
function dayOf({ slug }: MdxFile): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(slug)?.[0];
}
