import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import type { Author } from '../domain/author.ts';
import type { Organization } from '../domain/organization.ts';
import type { Problem } from '../domain/problem.ts';
import type { Topic } from '../domain/topic.ts';
import { authors } from '../schema/authors.ts';
import { organization } from '../schema/organization.ts';
import { topics } from '../schema/topics.ts';
import { fileError, inFile } from './file-problem.ts';
import { listFiles } from './list-files.ts';
import { explainIssues, type Examples } from './schema-problems.ts';
import { decodeText } from './source-text.ts';
import { explainYaml } from './yaml-problems.ts';
import { parseYaml } from './yaml-text.ts';

/** What is read so far, and the problems met on the way. */
export interface Read<T> {
  readonly entries: readonly T[];
  readonly problems: readonly Problem[];
}

/** Reads `content/topics.yaml`. */
export async function readTopics(folder: string): Promise<Read<Topic>> {
  const { value, problems } = await readYaml(folder, 'content/topics.yaml', topics, {});
  return { entries: withIds(value ?? {}), problems };
}

/** Reads `content/authors.yaml`, which may be absent. */
export async function readAuthors(folder: string): Promise<Read<Author>> {
  const { value, problems } = await readYaml(folder, 'content/authors.yaml', authors, {});
  return { entries: withIds(value ?? {}), problems };
}

/** Reads `content/organizations/*.yaml`. */
export async function readOrganizations(folder: string): Promise<Read<Organization>> {
  const names = await listFiles(path.join(folder, 'content/organizations'));
  const read = await Promise.all(
    names
      .filter((name) => /\.ya?ml$/i.test(name))
      .map((name) => readOrganization(folder, `content/organizations/${name}`)),
  );
  return {
    entries: read.flatMap(({ entries }) => entries),
    problems: read.flatMap(({ problems }) => problems),
  };
}

const organizationExamples: Examples = {
  name: 'name: Fluidstack',
  kind: 'kind: company',
  country: 'country: US',
  url: 'url: https://example.org/',
  description: 'description: { de: Ein Satz., en: One sentence. }',
};

async function readOrganization(folder: string, file: string): Promise<Read<Organization>> {
  const [, id] = /\/([a-z0-9]+(?:-[a-z0-9]+)*)\.yaml$/.exec(file) ?? [];
  if (id === undefined) {
    const hint = 'Name it after the organization, such as hut-8.yaml.';
    const place = { line: 1, column: 1 };
    const message = 'The name of the file is the id: small letters, digits and single hyphens.';
    return { entries: [], problems: [inFile(file, fileError('file-name', place, message, hint))] };
  }
  const { value, problems } = await readYaml(folder, file, organization, organizationExamples);
  return { entries: value === undefined ? [] : [{ id, ...value }], problems };
}

async function readYaml<S extends z.ZodType>(
  folder: string,
  file: string,
  schema: S,
  examples: Examples,
): Promise<{ value?: z.output<S>; problems: Problem[] }> {
  const bytes = await readFile(path.join(folder, file)).catch(() => undefined);
  if (bytes === undefined) return { problems: [] };
  const decoded = decodeText(bytes);
  if ('problem' in decoded) {
    const place = { line: 1, column: 1 };
    return {
      problems: [inFile(file, fileError('encoding', place, decoded.problem, decoded.hint))],
    };
  }
  const yaml = parseYaml(decoded.text);
  if (yaml.problems.length > 0) {
    return { problems: yaml.problems.map((one) => inFile(file, explainYaml(one, decoded.text))) };
  }
  const result = schema.safeParse(yaml.value ?? {});
  if (result.success) return { value: result.data, problems: [] };
  const problems = explainIssues(result.error.issues, yaml, examples);
  return { problems: problems.map((problem) => inFile(file, problem)) };
}

function withIds<T extends object>(map: Readonly<Record<string, T>>): (T & { id: string })[] {
  return Object.entries(map).map(([id, value]) => ({ id, ...value }));
}
