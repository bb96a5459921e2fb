import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { formatProblems } from '../../src/domain/problem.ts';
import { loadPublication } from '../../src/reading/publication.ts';
import { readContent, type ContentRead } from '../../src/reading/read-content.ts';

/** The files of a publication: path in it, then text or bytes. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** A publication in a folder of its own, gone when the test is over. */
export async function publicationFolder(files: Files): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'baseload-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
    await writeFile(path.join(folder, name), content);
  }
  return folder;
}

/** What reading a publication of these files gives. */
export async function readFiles(files: Files): Promise<ContentRead> {
  const folder = await publicationFolder({ ...basics, ...files });
  const publication = await loadPublication(folder);
  const cacheFolder = path.join(folder, '.cache');
  return readContent(publication, { cacheFolder, parserVersion: 'test' });
}

/** The problems of a publication of these files, as they are printed. */
export async function problemsOf(files: Files): Promise<string> {
  return formatProblems((await readFiles(files)).problems);
}

/** The bytes of a picture of one pixel. */
export const picture: Uint8Array = Buffer.from(
  'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  'base64',
);

/** What every publication has: a topic, an author and an organization. */
export const basics: Files = {
  'content/topics.yaml': 'power:\n  name: { de: Strom, en: Power }\n',
  'content/authors.yaml': 'redaktion:\n  name: { de: Redaktion, en: Editorial team }\n',
  'content/organizations/hut-8.yaml': 'name: Hut 8\nkind: company\n',
};

/** The name of the file of `brief()`. */
export const briefName = 'content/briefs/de/2025-11-12-strom.mdx';

/** The text of a brief, with lines of its frontmatter and its body as wanted. */
export function brief({
  title = 'title: Ein Titel',
  summary = 'summary: Ein Satz.',
  date = 'date: 2025-11-12',
  topics = 'topics: [power]',
  sources = 'sources:\n  - https://example.org/report',
  more = '',
  body = 'Ein Absatz.',
}: Partial<
  Record<'title' | 'summary' | 'date' | 'topics' | 'sources' | 'more' | 'body', string>
> = {}): string {
  const lines = [title, summary, date, topics, sources, more].filter((line) => line !== '');
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
}
