import type { Page } from '../domain/page.ts';
import type { Problem } from '../domain/problem.ts';
import { page as pageSchema } from '../schema/page.ts';
import { inFile } from './file-problem.ts';
import { frontmatterError, frontmatterOf, picturesIn, type MdxFile } from './mdx-file.ts';
import type { Read } from './read-yaml-files.ts';
import { explainIssues, type Examples } from './schema-problems.ts';

/**
 * Reads the frontmatter of all standing pages.
 *
 * @param isReal whether the site has an address that readers can reach: then unfilled pages are warned of.
 */
export function readPages(files: readonly MdxFile[], isReal: boolean): Read<Page> {
  const read = files.map((file) => readPage(file, isReal));
  return {
    entries: read.flatMap(({ page }) => (page === undefined ? [] : [page])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

interface PageRead {
  readonly page?: Page;
  readonly problems: readonly Problem[];
}

function readPage(file: MdxFile, isReal: boolean): PageRead {
  if (file.frontmatter === undefined || hasError(file)) return { problems: [] };
  const result = pageSchema.safeParse(file.frontmatter);
  if (!result.success) {
    const expected = { schema: pageSchema, examples };
    const issues = explainIssues(result.error.issues, frontmatterOf(file), expected);
    return { problems: issues.map((problem) => inFile(file.path, problem)) };
  }
  const { unfilled, ...rest } = result.data;
  const { language, slug, path, digest } = file;
  const page = { ...rest, language, slug, path, digest, pictures: picturesIn(file) };
  return { page, problems: unfilled && isReal ? [warnUnfilled(file)] : [] };
}

function hasError({ problems }: MdxFile): boolean {
  return problems.some(({ severity }) => severity === 'error');
}

const examples: Examples = {
  title: 'title: About',
  summary: 'summary: One or two sentences, at most 280 characters.',
  updated: 'updated: 2026-11-22',
  unfilled: 'unfilled: true',
};

function warnUnfilled(file: MdxFile): Problem {
  const message = 'This page has still to be filled in by whoever runs the site.';
  const hint = 'Fill it in, then delete the line "unfilled: true".';
  return frontmatterError(file, ['unfilled'], 'unfilled-page', message, hint);
}
