import path from 'node:path';
import type { Problem } from '../domain/problem.ts';
import { fileError, inFile } from './file-problem.ts';
import { listFiles } from './list-files.ts';
import type { MdxFile } from './mdx-file.ts';
import { digestOf } from './parse-cache.ts';
import { parseFiles } from './parse-files.ts';
import type { ParseTask } from './parse-worker.ts';
import { readTextFile } from './read-text-file.ts';

export interface ReadOptions {
  /** Absolute folder of the publication. */
  readonly folder: string;
  readonly cacheFolder: string;
  readonly parserVersion: string;
}

/** Reads `<collection>/<language>/<name>.mdx` of a publication. */
export async function readMdxFiles(
  collection: 'briefs' | 'pages' | 'editions',
  { folder, cacheFolder, parserVersion }: ReadOptions,
): Promise<{ files: MdxFile[]; problems: Problem[] }> {
  const root = `content/${collection}`;
  const names = (await listFiles(path.join(folder, root))).filter((name) => /\.mdx?$/i.test(name));
  const problems: Problem[] = [];
  const tasks: (ParseTask & { readonly path: string; readonly slug: string })[] = [];
  for (const name of names) {
    const file = `${root}/${name}`;
    const [, language, slug] = /^([^/]+)\/([^/]+)\.mdx$/.exec(name) ?? [];
    if (language === undefined || slug === undefined) {
      problems.push(misplaced(file, collection));
      continue;
    }
    const decoded = readTextFile(path.join(folder, file));
    if (decoded === undefined) continue;
    if ('problem' in decoded) {
      const start = { line: 1, column: 1 };
      problems.push(inFile(file, fileError('encoding', start, decoded.problem, decoded.hint)));
      continue;
    }
    const digest = digestOf(parserVersion, language, decoded.text);
    tasks.push({ path: file, slug, language, text: decoded.text, digest, cacheFolder });
  }
  const parsed = await parseFiles(tasks);
  const files = tasks.flatMap(({ path: file, slug, language, text, digest }, index): MdxFile[] => {
    const its = parsed[index];
    return its === undefined ? [] : [{ ...its, path: file, slug, language, text, digest }];
  });
  return { files, problems };
}

function misplaced(file: string, collection: string): Problem {
  const name = (file.split('/').at(-1) ?? '').replace(/\.mdx?$/i, '');
  const hint = `Move it to content/${collection}/<language>/${name}.mdx`;
  const place = { line: 1, column: 1 };
  return inFile(
    file,
    fileError('file-place', place, 'No page is made of a file in this place.', hint),
  );
}
