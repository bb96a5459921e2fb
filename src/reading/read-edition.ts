import { parseMoment } from '../domain/dates.ts';
import type { EditionFile } from '../domain/edition.ts';
import type { Problem } from '../domain/problem.ts';
import type { editionSchema } from '../schema/edition.ts';
import { inFile } from './file-problem.ts';
import { frontmatterOf, picturesIn, type MdxFile } from './mdx-file.ts';
import { hasYamlError } from './read-brief.ts';
import { explainIssues, type Examples } from './schema-problems.ts';

/**
 * Checks the frontmatter of an edition. One whose file name is no day is no edition: that is another
 * problem.
 */
export function readEdition(
  file: MdxFile,
  schema: ReturnType<typeof editionSchema>,
  timeZone: string,
): { readonly edition?: EditionFile; readonly problems: readonly Problem[] } {
  if (file.frontmatter === undefined || hasYamlError(file)) return { problems: [] };
  const result = schema.safeParse(file.frontmatter);
  if (!result.success) {
    const { issues } = result.error;
    const expected = { schema, examples: editionExamples };
    const explained = explainIssues(issues, frontmatterOf(file), expected);
    return { problems: explained.map((problem) => inFile(file.path, problem)) };
  }
  const { date, ...rest } = result.data;
  const published = date ?? parseMoment(file.slug, timeZone);
  if (published === undefined) return { problems: [] };
  const { language, slug, path, digest } = file;
  const text = { language, slug, path, digest, pictures: picturesIn(file) };
  return { edition: { ...text, ...rest, published }, problems: [] };
}

/** How each field of an edition is written. */
const editionExamples: Examples = {
  number: 'number: 1',
  kind: 'kind: weekly',
  subject: 'subject: What the week was about, in one line',
  preheader: 'preheader: What else there is, in one sentence.',
  date: 'date: 2025-11-14T07:00:00+01:00',
  sections: 'sections:\n  - topic: financing\n    briefs:\n      - 2025-11-12-anthropic-fluidstack',
  'sections.title': 'title: A heading',
  'sections.topic': 'topic: financing',
  'sections.briefs': 'briefs: [2025-11-12-anthropic-fluidstack]',
  'sections.brief': 'brief: 2025-11-12-anthropic-fluidstack',
  'sections.form': 'form: full',
  numbers: "numbers: ['2025-11-12-anthropic-fluidstack#capex']",
  advert: 'advert: { advertiser: Who pays, text: A sentence., url: https://example.org/ }',
  'advert.advertiser': 'advertiser: Who pays',
  'advert.text': 'text: A sentence.',
  'advert.url': 'url: https://example.org/',
  draft: 'draft: true',
};
