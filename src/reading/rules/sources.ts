import { closest } from '../../domain/closest.ts';
import { hasErrors, type Problem } from '../../domain/problem.ts';
import { fileError, inFile } from '../file-problem.ts';
import { frontmatterError, frontmatterOf, type MdxFile } from '../mdx-file.ts';
import type { Stated } from '../stated.ts';
import { toQuotedYaml } from '../yaml-text.ts';

/** Sources that a body cites are those of the brief. */
export function checkSources(file: MdxFile, { sources }: Stated): Problem[] {
  return file.references.flatMap(({ kind, target, line, column }) => {
    const unknown = kind === 'source' ? describeUnknown(target, sources) : undefined;
    if (unknown === undefined) return [];
    const { message, hint } = unknown;
    return [inFile(file.path, fileError('unknown-source', { line, column }, message, hint))];
  });
}

/** Sources that facts and dates rest on are those of the brief. */
export function checkNamedSources(file: MdxFile, stated: Stated): Problem[] {
  return namedSources(stated).flatMap(({ id, path }) => {
    const unknown = id === '' ? undefined : describeUnknown(id, stated.sources);
    if (unknown === undefined) return [];
    return [frontmatterError(file, path, 'unknown-source', unknown.message, unknown.hint)];
  });
}

/** An id stands for one source only, and a document is one source. */
export function checkSourceIds(file: MdxFile, { sources }: Stated): Problem[] {
  const taken = new Set(sources.map(({ id }) => id));
  return sources.flatMap(({ id, url }, index) => {
    const report = (message: string, hint: string): Problem[] => [
      frontmatterError(file, ['sources', index], 'duplicate-source', message, hint),
    ];
    const same = sources.findIndex((other) => url !== '' && other.url === url);
    if (url !== '' && same < index) {
      const kept = sources[same]?.id ?? '';
      const hint = `Delete this one${id === kept ? '' : `, and write "${kept}" where "${id}" is cited`}.`;
      return report(`Two sources have the address ${url}.`, hint);
    }
    if (id === '' || sources.findIndex((other) => other.id === id) === index) return [];
    const free = freeId(id.replace(/\W+/g, '-'), taken);
    taken.add(free);
    const isAddress = frontmatterOf(file).spanOf(['sources', index]) !== undefined;
    const hint = isAddress ? `- { id: ${free}, url: ${toQuotedYaml(url)} }` : `id: ${free}`;
    return report(`Two sources have the id "${id}".`, hint);
  });
}

/** A fact names its sources, unless the brief has only one. */
export function checkFactSources(file: MdxFile, { facts, sources }: Stated): Problem[] {
  if (sources.length < 2) return [];
  const ids = sources.flatMap(({ id }) => (id === '' ? [] : [id]));
  return facts.flatMap((fact, index) => {
    if (fact.sources !== undefined) return [];
    const name = fact.id === '' ? String(index + 1) : `"${fact.id}"`;
    const message = `The fact ${name} names no source, and the brief has several.`;
    const hint = `Name at least one of ${ids.join(', ')}: sources: [${ids[0] ?? ''}]`;
    return [frontmatterError(file, ['facts', index], 'fact-without-source', message, hint)];
  });
}

/**
 * A source of a brief that cites any is cited somewhere: in the body of a language, by a fact, by a
 * date. A draft is still being written.
 *
 * @param languages the original and its twins.
 */
export function checkUnusedSources(
  original: MdxFile,
  stated: Stated,
  languages: readonly MdxFile[],
): Problem[] {
  // A body that cannot be read may cite what seems unused.
  if (stated.draft || languages.some(({ problems }) => hasErrors(problems))) return [];
  const cited = new Set([
    ...namedSources(stated).map(({ id }) => id),
    ...languages.flatMap(({ references }) =>
      references.flatMap(({ kind, target }) => (kind === 'source' ? [target] : [])),
    ),
  ]);
  // An id that is none may be a mistyped one.
  if (cited.size === 0 || [...cited].some((id) => !isKnown(id, stated.sources))) return [];
  // A fact without sources rests on the only one.
  if (stated.sources.length === 1 && stated.facts.length > 0) return [];
  return stated.sources.flatMap(({ id }, index) => {
    if (id === '' || cited.has(id)) return [];
    const message = `Nothing rests on the source "${id}".`;
    const hint = `Cite it: <Cite sources="${id}" />, or name it in "sources" of a fact; or delete it.`;
    return [frontmatterError(original, ['sources', index], 'unused-source', message, hint)];
  });
}

function freeId(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const candidate = `${name}-${String(number)}`;
    if (!taken.has(candidate)) return candidate;
  }
}

interface NamedSource {
  readonly id: string;
  readonly path: readonly PropertyKey[];
}

function namedSources({ facts, timeline }: Stated): NamedSource[] {
  const named = (
    field: string,
    items: readonly { readonly sources?: readonly string[] | undefined }[],
  ) =>
    items.flatMap(({ sources = [] }, index) =>
      sources.map((id, place) => ({ id, path: [field, index, 'sources', place] })),
    );
  return [...named('facts', facts), ...named('timeline', timeline)];
}

function isKnown(id: string, sources: Stated['sources']): boolean {
  return sources.some((source) => source.id === id);
}

/** What is wrong with an id; `undefined` where a source has it, or where one that cannot be read may have it. */
function describeUnknown(
  id: string,
  sources: Stated['sources'],
): { readonly message: string; readonly hint: string } | undefined {
  if (isKnown(id, sources)) return undefined;
  const ids = sources.flatMap((source) => (source.id === '' ? [] : [source.id]));
  const message = `The brief has no source "${id}".`;
  const near = closest(id, ids);
  if (near !== undefined) return { message, hint: `Did you mean "${near}"?` };
  if (ids.length < Math.max(sources.length, 1)) return undefined;
  return { message, hint: `The brief has the sources ${ids.join(', ')}.` };
}
