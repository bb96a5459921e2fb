import { closest } from '../../domain/closest.ts';
import type { Problem } from '../../domain/problem.ts';
import { fileError, inFile } from '../file-problem.ts';
import type { MdxFile } from '../mdx-file.ts';

/** Pictures lie beside their file; links to other briefs lead to a file. */
export function checkFiles(file: MdxFile, existing: ReadonlySet<string>): Problem[] {
  const beside = filesBeside(file, existing);
  return file.references.flatMap(({ kind, target, line, column }) => {
    if (kind !== 'picture' && kind !== 'brief') return [];
    if (kind === 'brief' && !file.path.startsWith('content/briefs/')) {
      const what = file.path.startsWith('content/editions/') ? 'An edition' : 'A page';
      const message = `${what} links to addresses, not to files such as ${target}.`;
      const hint = `Write the address, such as ${addressOf(target)}`;
      return [inFile(file.path, fileError('missing-brief', { line, column }, message, hint))];
    }
    const wanted = besideOf(file, target);
    if (existing.has(wanted)) return [];
    const near = closest(target.replace(/^\.\//, ''), beside());
    const rule = kind === 'picture' ? 'missing-picture' : 'missing-brief';
    const hint = near === undefined ? `Put the file at ${wanted}` : `Did you mean "./${near}"?`;
    return [
      inFile(
        file.path,
        fileError(rule, { line, column }, `There is no ${kind} at ${target}.`, hint),
      ),
    ];
  });
}

/** The names of what lies beside a file, found only where one is needed, and then once. */
function filesBeside(file: MdxFile, existing: ReadonlySet<string>): () => readonly string[] {
  const folder = file.path.replace(/[^/]+$/, '');
  let found: readonly string[] | undefined;
  return () =>
    (found ??= [...existing].flatMap((name) =>
      name.startsWith(folder) ? [name.slice(folder.length)] : [],
    ));
}

/** A picture that lies beside its file is a picture inside, too. */
export function checkPictures(file: MdxFile, unreadable: ReadonlySet<string>): Problem[] {
  return file.references.flatMap(({ kind, target, line, column }) => {
    if (kind !== 'picture' || !unreadable.has(besideOf(file, target))) return [];
    const message = `The file ${target} does not hold a picture that can be read.`;
    const hint = 'Copy it again, or open it in a picture editor and save it as .jpg or .png.';
    return [inFile(file.path, fileError('unreadable-picture', { line, column }, message, hint))];
  });
}

/** The pictures that a body shows, relative to the publication folder. */
export function picturesOf(file: MdxFile): string[] {
  return file.references.flatMap(({ kind, target }) =>
    kind === 'picture' ? [besideOf(file, target)] : [],
  );
}

/** What a file calls `./photo.jpg`, relative to the publication folder. */
function besideOf(file: MdxFile, target: string): string {
  return file.path.replace(/[^/]+$/, '') + target.replace(/^\.\//, '');
}

/** What a link of a page to a file most likely means; the name of a brief begins with a date. */
function addressOf(target: string): string {
  const slug = target.replace(/^.*\//, '').replace(/\.mdx$/, '');
  return /^\d{4}-\d{2}-\d{2}-/.test(slug) ? `/briefs/${slug}/` : `/${slug}/`;
}
