import { closest } from '../../domain/closest.ts';
import type { Fix, Problem } from '../../domain/problem.ts';
import { id as idSchema } from '../../schema/fields.ts';
import { fileError, inFile } from '../file-problem.ts';
import { frontmatterError, type MdxFile } from '../mdx-file.ts';
import { organizationStub } from '../organization-stub.ts';
import type { Stated, StatedFact } from '../stated.ts';
import { toSlug } from '../to-slug.ts';

/** What there is to be named. */
export interface Known {
  readonly topics: ReadonlySet<string>;
  readonly authors: ReadonlySet<string>;
  readonly organizations: ReadonlySet<string>;
  readonly facilities: ReadonlySet<string>;
}

/** Topics, authors, organizations and facilities that a brief names exist. */
export function checkNames(file: MdxFile, named: Stated, known: Known): Problem[] {
  const mentions = [
    ...named.topics.map((id, index) => topic(['topics', index], id)),
    ...named.authors.map((id, index) => author(['authors', index], id)),
    ...named.parties.map(({ organization: id }, index) =>
      organization(['parties', index, 'organization'], id),
    ),
    ...named.facts.flatMap((fact, index) => mentionsOf(fact, ['facts', index])),
  ];
  return mentions.flatMap((mention) => unknown(file, mention, known[mention.among]));
}

/** Every number is about an organization: the one that the fact names, else the first party. */
export function checkOwners(file: MdxFile, { facts, parties }: Stated): Problem[] {
  if (parties.length > 0) return [];
  if (facts.length > 1 && facts.every(({ of }) => of === undefined)) {
    const message =
      'Whose numbers are these? Neither the facts nor the brief name an organization.';
    const hint = `Name it in the brief, or in each fact with "of". For example:\n${exampleOfParties}`;
    return [frontmatterError(file, ['facts', 0], 'fact-without-organization', message, hint)];
  }
  return facts.flatMap(({ id, of }, index) => {
    if (of !== undefined) return [];
    const message = `Whose number is ${id === '' ? 'this' : `"${id}"`}? Neither the fact nor the brief names an organization.`;
    const hint = `Add "of" to the fact, or a party to the brief. For example:\n${exampleOfParties}`;
    return [frontmatterError(file, ['facts', index], 'fact-without-organization', message, hint)];
  });
}

const exampleOfParties = 'parties:\n  - { organization: anthropic, role: developer }';

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

/** An id in a frontmatter, and what it must be the id of. */
interface Mention {
  readonly path: readonly PropertyKey[];
  readonly id: string;
  readonly rule: 'unknown-topic' | 'unknown-author' | 'unknown-organization' | 'unknown-facility';
  readonly among: keyof Known;
  /** The file that has it or should have it. */
  readonly where: string;
}

type Path = readonly PropertyKey[];

function topic(path: Path, id: string): Mention {
  return { path, id, rule: 'unknown-topic', among: 'topics', where: 'content/topics.yaml' };
}

function author(path: Path, id: string): Mention {
  return { path, id, rule: 'unknown-author', among: 'authors', where: 'content/authors.yaml' };
}

function organization(path: Path, id: string): Mention {
  const where = `content/organizations/${toSlug(id) || 'its-name'}.yaml`;
  return { path, id, rule: 'unknown-organization', among: 'organizations', where };
}

function facility(path: Path, id: string): Mention {
  const where = `content/facilities/${id}.yaml`;
  return { path, id, rule: 'unknown-facility', among: 'facilities', where };
}

/**
 * What a fact names, as far as it is shaped like an id. Of other texts the schema says that they must be, but
 * who states a number may also be a name.
 */
function mentionsOf(fact: StatedFact, path: Path): Mention[] {
  const mentions = [
    organization([...path, 'of'], fact.of ?? ''),
    organization([...path, 'saidBy'], fact.saidBy),
    ...fact.with.map((id, index) => organization([...path, 'with', index], id)),
    facility([...path, 'facility'], fact.facility),
  ];
  return mentions.filter(({ id }) => isId(id));
}

function unknown(
  file: MdxFile,
  { path, id, rule, where }: Mention,
  known: ReadonlySet<string>,
): Problem[] {
  if (id === '' || known.has(id)) return [];
  const what = rule.replace('unknown-', '');
  const near = closest(id, known);
  const hint = describeMeant(id, where, near);
  const problem = frontmatterError(file, path, rule, `There is no ${what} "${id}".`, hint);
  const fix = rule === 'unknown-organization' && near === undefined ? stubOf(id) : undefined;
  return [fix === undefined ? problem : { ...problem, fix }];
}

/** What a name most likely means, and what to do where it is right. */
function describeMeant(name: string, where: string, near: string | undefined): string {
  const id = toSlug(name) || name;
  if (near === id) return `Did you mean "${near}"?`;
  if (near !== undefined) return `Did you mean "${near}"? Otherwise add it to ${where}.`;
  return id === name ? `Add it to ${where}.` : `Write its id, "${id}", and add it to ${where}.`;
}

/** Writes the least that an organization must say. */
function stubOf(id: string): Fix | undefined {
  const stub = organizationStub(id);
  return stub && { kind: 'create-file', file: stub.path, text: stub.text };
}

function isId(text: string): boolean {
  return idSchema.safeParse(text).success;
}
