import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { newTwin, type TwinSource } from '../src/reading/new-twin.ts';
import type { Publication } from '../src/reading/publication.ts';
import { readTextFile } from '../src/reading/read-text-file.ts';
import { createFile } from '../src/write-file.ts';
import { createUrls } from '../src/urls.ts';
import { UsageError } from './run-script.ts';
import type { WrittenBrief } from './write-brief.ts';

/**
 * Writes the twin of a brief for a translator to write over, with the pictures of the brief beside it.
 *
 * @param given Path of the brief, from here or from the folder of the publication.
 * @throws UsageError where it is no brief, or has a twin in this language.
 * @throws PublicationError where it cannot be read.
 */
export async function writeTwin(
  { folder, site }: Publication,
  given: string,
  language: string,
): Promise<WrittenBrief> {
  const source = loadSource(folder, given);
  const { slug } = source;
  if (source.language === language) {
    throw new UsageError(`${source.path} is in the language "${language}" itself.`);
  }
  const beside = (name: string) => path.join(folder, 'content/briefs', language, name);
  // A link in a body stands without the base.
  const urls = createUrls({ ...site, base: '/' });
  const twin = newTwin(source, {
    language,
    hasTwin: (other) => existsSync(beside(`${other}.mdx`)),
    addressOf: (other) => urls.brief(source.language, other),
  });
  const file = path.join(folder, twin.path);
  if (!(await createFile(file, twin.text))) {
    throw new UsageError(`${twin.path} exists already, and stays as it is.`);
  }
  for (const name of twin.pictures) {
    const picture = path.join(folder, path.dirname(source.path), name);
    // One that is missing is a problem of the original, which the checker names.
    if (existsSync(picture)) await createFile(beside(name), await readFile(picture));
  }
  return { file, language, slug, stubs: [] };
}

function loadSource(folder: string, given: string): TwinSource {
  const file = [path.resolve(given), path.resolve(folder, given)].find((name) => existsSync(name));
  if (file === undefined) throw new UsageError(`There is no file ${given}.`);
  const name = path.relative(folder, file).split(path.sep).join('/');
  const [, language, slug] = /^content\/briefs\/([^/]+)\/([^/]+)\.mdx$/.exec(name) ?? [];
  if (language === undefined || slug === undefined) {
    throw new UsageError(
      `${given} is not a brief: those are content/briefs/<language>/<name>.mdx in the publication.`,
    );
  }
  const decoded = readTextFile(file);
  if (decoded === undefined) throw new UsageError(`${given} is a link or a folder, not a file.`);
  if ('problem' in decoded) throw new UsageError(`${name}: ${decoded.problem} ${decoded.hint}`);
  return { language, slug, path: name, text: decoded.text };
}
