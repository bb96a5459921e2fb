import type { z } from 'zod';
import { closest } from '../domain/closest.ts';
import { asExample } from '../domain/example.ts';
import { correctedValue, valueAt } from './corrected-value.ts';
import { explainKey } from './explain-key.ts';
import { fileError, type FileProblem } from './file-problem.ts';
import { keysAt } from './keys-at.ts';
import type { YamlText } from './yaml-text.ts';

type Issue = z.core.$ZodIssue;

/** Lines that a writer can copy, for fields that are missing or wrong: `title`, or `facts.id` in a list. */
export type Examples = Readonly<Record<string, string>>;

/** What a file may say. */
export interface Expected {
  readonly schema: z.core.$ZodType;
  readonly examples: Examples;
  /** Lines that are right for this file, by the fields of its first level: its name says so. */
  readonly certain?: Examples;
}

/** Turns what a schema found into sentences with places. */
export function explainIssues(
  issues: readonly Issue[],
  yaml: YamlText,
  expected: Expected,
): FileProblem[] {
  const deep = issues.flatMap((issue) => deepest(issue, yaml.value));
  const renamed = mistypedFields(deep, expected.schema);
  return deep
    .filter(({ path }) => !isAbsent(path, yaml) || !renamed.has(JSON.stringify(path)))
    .flatMap((issue) => explain(issue, yaml, expected));
}

/** Fields that are there, with a name that is mistyped: they are not missing. */
function mistypedFields(issues: readonly Issue[], schema: z.core.$ZodType): ReadonlySet<string> {
  return new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const known = keysAt(schema, issue.path);
      return issue.keys.map((key) => JSON.stringify([...issue.path, closest(key, known) ?? key]));
    }),
  );
}

function explain(issue: Issue, yaml: YamlText, expected: Expected): FileProblem[] {
  if (isSaidByRule(issue)) return [];
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(expected.schema, issue.path);
    return issue.keys.flatMap((key) => explainKey(key, issue.path, yaml, known));
  }
  const place = yaml.placeOf(issue.path);
  const field = nameOf(issue.path);
  const example = certainLine(issue.path, expected) ?? exampleOf(issue.path, expected.examples);
  if (
    isAbsent(issue.path, yaml) &&
    (issue.code === 'invalid_type' || issue.code === 'invalid_value')
  ) {
    return [fileError('missing-field', place, `The field "${field}" is missing.`, example)];
  }
  const hint = correctedValue(issue, yaml, expected.schema) ?? example;
  return [fileError('bad-value', place, describe(issue, field, yaml.value), hint)];
}

function isAbsent(path: readonly PropertyKey[], { value }: YamlText): boolean {
  return valueAt(value, path) === undefined;
}

function certainLine([field, ...rest]: readonly PropertyKey[], { certain }: Expected) {
  return rest.length === 0 ? certain?.[String(field)] : undefined;
}

/**
 * The example of a field in its list, else that of its name, else that of the whole list. It says that it is
 * one: what is written in it is not what the writer means.
 */
function exampleOf(path: readonly PropertyKey[], examples: Examples): string | undefined {
  const [first, last] = [path[0], path.findLast((key) => typeof key === 'string')].map(String);
  if (first === undefined || last === undefined) return undefined;
  const names = [`${first}.${last}`, last, first];
  // Every object has a "constructor".
  const name = names.find((one) => Object.hasOwn(examples, one));
  const example = name === undefined ? undefined : examples[name];
  return example === undefined ? undefined : asExample(example);
}

/** Whether a rule of its own says it, which sees the values even where other fields are wrong. */
function isSaidByRule(issue: Issue): boolean {
  return issue.code === 'custom' && issue.params?.saidBy !== undefined;
}

function describe(issue: Issue, field: string, root: unknown): string {
  const value = valueAt(root, issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return `"${field}" must be ${article(issue.expected)}.`;
    case 'too_big':
      if (typeof value === 'number') {
        return `"${field}" is ${String(value)}; at most ${String(issue.maximum)} is possible.`;
      }
      return `"${field}" has ${String(lengthOf(value))} characters; at most ${String(issue.maximum)} are allowed.`;
    case 'too_small':
      if (typeof value === 'number') {
        return `"${field}" is ${String(value)}; at least ${String(issue.minimum)} is possible.`;
      }
      return `"${field}" is empty.`;
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      return `"${String(value)}" is not possible for "${field}". Possible: ${allowed.join(', ')}.`;
    }
    case 'invalid_key':
      return `"${field}": ${issue.issues[0]?.message ?? 'This key is not possible.'}`;
    case 'custom':
    case 'invalid_format':
      return `"${field}": ${issue.message}`;
    default:
      return `"${field}" is not right: ${issue.message}`;
  }
}

/** Of the branches of a union, what is wrong in the one that fits the kind of the value. */
function deepest(issue: Issue, root: unknown): Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const value = valueAt(root, issue.path);
  const branches = issue.errors.filter(([first]) => !isWrongKind(first, value));
  const branch = branches.at(-1) ?? issue.errors.at(-1) ?? [];
  if (branch.length === 0) return [issue];
  return branch.flatMap((its) => deepest({ ...its, path: [...issue.path, ...its.path] }, root));
}

function isWrongKind(issue: Issue | undefined, value: unknown): boolean {
  return issue?.code === 'invalid_type' && issue.path.length === 0 && value !== undefined;
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.map((key) => (typeof key === 'number' ? String(key + 1) : String(key))).join(' › ');
}

function lengthOf(value: unknown): number {
  return typeof value === 'string' ? value.length : 0;
}

function article(expected: string): string {
  const words: Record<string, string> = {
    string: 'text',
    array: 'a list, such as [a, b]',
    boolean: 'true or false',
    object: 'a map with fields',
    record: 'a map with fields',
  };
  return words[expected] ?? expected;
}
