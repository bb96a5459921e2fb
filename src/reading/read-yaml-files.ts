import path from 'node:path';
import type { z } from 'zod';
import type { Author } from '../domain/author.ts';
import type { Facility } from '../domain/facility.ts';
import type { Organization } from '../domain/organization.ts';
import type { Problem } from '../domain/problem.ts';
import type { Topic } from '../domain/topic.ts';
import { authors } from '../schema/authors.ts';
import { facility } from '../schema/facility.ts';
import { organization } from '../schema/organization.ts';
import { topics } from '../schema/topics.ts';
import { checkYamlSize } from './check-size.ts';
import { controlCharacters } from './control-characters.ts';
import { fileError, inFile, type FileProblem } from './file-problem.ts';
import { listFiles } from './list-files.ts';
import { readTextFile } from './read-text-file.ts';
import { checkStageOrder } from './rules/dates.ts';
import { explainIssues, type Examples } from './schema-problems.ts';
import { toSlug } from './to-slug.ts';
import { explainYaml } from './yaml-problems.ts';
import { parseYaml, type YamlText } from './yaml-text.ts';

/** What is read so far, and the problems met on the way. */
export interface Read<T> {
  readonly entries: readonly T[];
  readonly problems: readonly Problem[];
}

/** Reads `content/topics.yaml`. */
export function readTopics(folder: string): Read<Topic> {
  const { value, problems } = readYaml(folder, 'content/topics.yaml', topics, {});
  return { entries: withIds(value ?? {}), problems };
}

/** Reads `content/authors.yaml`, which may be absent. */
export function readAuthors(folder: string): Read<Author> {
  const { value, problems } = readYaml(folder, 'content/authors.yaml', authors, {});
  return { entries: withIds(value ?? {}), problems };
}

/** Reads `content/organizations/*.yaml`. */
export function readOrganizations(folder: string): Promise<Read<Organization>> {
  return readFolder(folder, 'organizations', organization, organizationExamples);
}

/** Reads `content/facilities/*.yaml`. */
export function readFacilities(folder: string): Promise<Read<Facility>> {
  return readFolder(folder, 'facilities', facility, facilityExamples, checkStageOrder);
}

const organizationExamples: Examples = {
  name: 'name: Fluidstack',
  kind: 'kind: company',
  country: 'country: US',
  url: 'url: https://example.org/',
  description: 'description: { de: Ein Satz., en: One sentence. }',
};

const facilityExamples: Examples = {
  name: 'name: Stargate Abilene',
  kind: 'kind: data-center',
  place: 'place: { country: US, region: US-TX, locality: Abilene, precision: locality }',
  stages: 'stages: [{ stage: announced, date: 2025-01 }]',
  'place.country': 'country: US',
  'place.region': 'region: US-TX',
  'place.locality': 'locality: Abilene',
  'place.precision': 'precision: country',
  'place.coordinates': 'precision: site',
  'place.latitude': 'latitude: 32.4487',
  'place.longitude': 'longitude: -99.7331',
  'stages.stage': 'stage: announced',
  'stages.date': 'date: 2025-01',
  'stages.delayed': 'delayed: true',
};

/**
 * Reads the YAML files of a folder of `content/`, whose names are the ids of what they hold.
 *
 * @param check finds what a schema cannot say.
 */
async function readFolder<S extends z.ZodType<object>>(
  folder: string,
  name: string,
  schema: S,
  examples: Examples,
  check: (yaml: YamlText) => FileProblem[] = () => [],
): Promise<Read<z.output<S> & { readonly id: string }>> {
  const root = `content/${name}`;
  const names = await listFiles(path.join(folder, root));
  const read = names
    .filter((file) => /\.ya?ml$/i.test(file))
    .map((file) => {
      const [, id] = /^([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/.exec(file) ?? [];
      if (id === undefined) return { entries: [], problems: [misnamed(root, file)] };
      const { value, problems } = readYaml(folder, `${root}/${file}`, schema, examples, check);
      return { entries: value === undefined ? [] : [{ id, ...value }], problems };
    });
  return {
    entries: read.flatMap(({ entries }) => entries),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function misnamed(root: string, file: string): Problem {
  const id = toSlug(file.replace(/^.*\//, '').replace(/\.ya?ml$/i, '')) || 'its-name';
  const hint = `Move it to ${root}/${id}.yaml.`;
  const place = { line: 1, column: 1 };
  const message = 'The name of the file is the id: small letters, digits and single hyphens.';
  return inFile(`${root}/${file}`, fileError('file-name', place, message, hint));
}

function readYaml<S extends z.ZodType>(
  folder: string,
  file: string,
  schema: S,
  examples: Examples,
  check: (yaml: YamlText) => FileProblem[] = () => [],
): { value?: z.output<S>; problems: Problem[] } {
  const decoded = readTextFile(path.join(folder, file));
  if (decoded === undefined) return { problems: [] };
  if ('problem' in decoded) {
    const place = { line: 1, column: 1 };
    return {
      problems: [inFile(file, fileError('encoding', place, decoded.problem, decoded.hint))],
    };
  }
  const tooMuch = checkYamlSize(decoded.text);
  if (tooMuch !== undefined) return { problems: [inFile(file, tooMuch)] };
  const yaml = parseYaml(decoded.text);
  if (yaml.problems.length > 0) {
    return { problems: yaml.problems.map((one) => inFile(file, explainYaml(one, decoded.text))) };
  }
  const result = schema.safeParse(yaml.value ?? {});
  const checked = [...controlCharacters(decoded.text, yaml), ...check(yaml)].map((problem) =>
    inFile(file, problem),
  );
  if (result.success) return { value: result.data, problems: checked };
  const issues = explainIssues(result.error.issues, yaml, { schema, examples });
  return { problems: [...issues.map((problem) => inFile(file, problem)), ...checked] };
}

function withIds<T extends object>(map: Readonly<Record<string, T>>): (T & { id: string })[] {
  return Object.entries(map).map(([id, value]) => ({ id, ...value }));
}
