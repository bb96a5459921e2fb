import { closest } from '../../domain/closest.ts';
import { stringify } from 'yaml';
import type { Fix, Problem } from '../../domain/problem.ts';
import { id as idSchema } from '../../schema/fields.ts';
import { fileError, inFile } from '../file-problem.ts';
import { frontmatterError, type MdxFile } from '../mdx-file.ts';
import type { Stated, StatedSource } from '../stated.ts';

/** What there is to be named. */
export interface Known {
  readonly topics: ReadonlySet<string>;
  readonly authors: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
}

/** Topics, authors and organizations that a brief names exist. */
export function checkNames(file: MdxFile, named: Stated, known: Known): Problem[] {
  return [
    ...named.topics.flatMap((id, index) =>
      unknown(file, 'unknown-topic', ['topics', index], id, known.topics, 'content/topics.yaml'),
    ),
    ...named.authors.flatMap((id, index) =>
      unknown(
        file,
        'unknown-author',
        ['authors', index],
        id,
        known.authors,
        'content/authors.yaml',
      ),
    ),
    ...named.parties.flatMap(({ organization: id }, index) =>
      unknown(
        file,
        'unknown-organization',
        ['parties', index, 'organization'],
        id,
        known.organizations,
        `content/organizations/${id}.yaml`,
      ),
    ),
  ];
}

/** The authors that the settings name for briefs without any exist. */
export function checkDefaultAuthors(
  defaults: readonly string[],
  authors: ReadonlySet<string>,
): Problem[] {
  return defaults
    .filter((id) => !authors.has(id))
    .map((id) => {
      const near = closest(id, authors);
      const hint =
        near === undefined ? 'Add it to content/authors.yaml.' : `Did you mean "${near}"?`;
      const message = `There is no author "${id}", which defaultAuthors names.`;
      const place = { line: 1, column: 1 };
      return inFile('site.config.ts', fileError('unknown-author', place, message, hint));
    });
}

/** Sources that a body cites are those of the brief; an id stands for one source only. */
export function checkSources(file: MdxFile, sources: readonly StatedSource[]): Problem[] {
  const ids = sources.map(({ id }) => id).filter((id) => id !== '');
  return file.references.flatMap(({ kind, target, line, column }) => {
    if (kind !== 'source' || ids.includes(target)) return [];
    const near = closest(target, ids);
    const hint =
      near === undefined
        ? `The brief has the sources ${ids.join(', ')}.`
        : `Did you mean "${near}"?`;
    const message = `The brief has no source "${target}".`;
    return [inFile(file.path, fileError('unknown-source', { line, column }, message, hint))];
  });
}

/** An id stands for one source only. */
export function checkSourceIds(file: MdxFile, sources: readonly StatedSource[]): Problem[] {
  return sources.flatMap(({ id, url }, index) => {
    if (id === '' || sources.findIndex((other) => other.id === id) === index) return [];
    const message = `Two sources have the id "${id}".`;
    return [
      frontmatterError(
        file,
        ['sources', index],
        'duplicate-source',
        message,
        `- { id: ${id.replace(/\W+/g, '-')}-2, url: '${url}' }`,
      ),
    ];
  });
}

/** Pictures lie beside their file; links to other briefs lead to a file. */
export function checkFiles(file: MdxFile, existing: ReadonlySet<string>): Problem[] {
  const folder = file.path.replace(/[^/]+$/, '');
  return file.references.flatMap(({ kind, target, line, column }) => {
    if (kind === 'source') return [];
    if (kind === 'brief' && file.path.startsWith('content/pages/')) {
      const message = `A page links to addresses, not to files such as ${target}.`;
      const hint = `Write the address, such as ${addressOf(target)}`;
      return [inFile(file.path, fileError('missing-brief', { line, column }, message, hint))];
    }
    const wanted = besideOf(file, target);
    if (existing.has(wanted)) return [];
    const beside = [...existing].filter((name) => name.startsWith(folder));
    const near = closest(wanted, beside)?.slice(folder.length);
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

function unknown(
  file: MdxFile,
  rule: UnknownRule,
  path: readonly PropertyKey[],
  id: string,
  known: ReadonlySet<string>,
  where: string,
): Problem[] {
  if (id === '' || known.has(id)) return [];
  const what = rule.replace('unknown-', '');
  const near = closest(id, known);
  const hint =
    near === undefined
      ? `Add it to ${where}.`
      : `Did you mean "${near}"? Otherwise add it to ${where}.`;
  const problem = frontmatterError(file, path, rule, `There is no ${what} "${id}".`, hint);
  const fix = rule === 'unknown-organization' && near === undefined ? stubOf(id) : undefined;
  return [fix === undefined ? problem : { ...problem, fix }];
}

type UnknownRule = 'unknown-topic' | 'unknown-author' | 'unknown-organization';

/** The least that an organization must say; nothing where the id cannot be the name of a file. */
function stubOf(id: string): Fix | undefined {
  if (!idSchema.safeParse(id).success) return undefined;
  const name = id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => ` ${letter.toUpperCase()}`);
  return {
    kind: 'create-file',
    file: `content/organizations/${id}.yaml`,
    text: stringify({ name: name.trim(), kind: 'company' }),
  };
}
