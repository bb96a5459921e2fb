import type { z } from 'zod';
import { closest } from '../domain/closest.ts';
import { fileError, type FileProblem } from './file-problem.ts';
import type { YamlText } from './yaml-text.ts';

type Issue = z.core.$ZodIssue;

/** Lines that a writer can copy, for fields that are missing or wrong. */
export type Examples = Readonly<Record<string, string>>;

/** Turns what a schema found into sentences with places. */
export function explainIssues(
  issues: readonly Issue[],
  yaml: YamlText,
  examples: Examples,
  knownKeys: readonly string[] = [],
): FileProblem[] {
  return issues.flatMap((issue) => explain(deepest(issue, yaml.value), yaml, examples, knownKeys));
}

function explain(
  issue: Issue,
  yaml: YamlText,
  examples: Examples,
  knownKeys: readonly string[],
): FileProblem[] {
  const place = yaml.placeOf(issue.path);
  const field = nameOf(issue.path);
  const example = examples[String(issue.path.at(-1))] ?? examples[String(issue.path[0])];
  if (issue.code === 'unrecognized_keys') {
    const known = [...new Set([...knownKeys, ...Object.keys(examples)])];
    return issue.keys.map((key) => {
      const near = issue.path.length === 0 ? closest(key, known) : undefined;
      const hint =
        near === undefined ? 'Delete it, or check its spelling.' : `Did you mean "${near}"?`;
      return fileError(
        'unknown-key',
        yaml.placeOfKey(issue.path, key),
        `There is no field "${key}" here.`,
        hint,
      );
    });
  }
  if (issue.code === 'invalid_type' && valueAt(yaml.value, issue.path) === undefined) {
    return [fileError('missing-field', place, `The field "${field}" is missing.`, example)];
  }
  const hint = correctedChoice(issue, yaml.value) ?? correctedAddress(issue, yaml.value) ?? example;
  return [fileError('bad-value', place, describe(issue, field, yaml.value), hint)];
}

function describe(issue: Issue, field: string, root: unknown): string {
  const value = valueAt(root, issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return `"${field}" must be ${article(issue.expected)}.`;
    case 'too_big':
      return `"${field}" has ${String(lengthOf(value))} characters; at most ${String(issue.maximum)} are allowed.`;
    case 'too_small':
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

/** The choice that a mistyped one most likely means. */
function correctedChoice(issue: Issue, root: unknown): string | undefined {
  if (issue.code !== 'invalid_value') return undefined;
  const near = closest(String(valueAt(root, issue.path)), issue.values.map(String));
  return near === undefined ? undefined : `${String(issue.path.at(-1))}: ${near}`;
}

/** An address that lacks its scheme, with it. */
function correctedAddress(issue: Issue, root: unknown): string | undefined {
  const value = valueAt(root, issue.path);
  const isHost = typeof value === 'string' && /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(value);
  return issue.code === 'invalid_format' && issue.format === 'url' && isHost
    ? `https://${value}`
    : undefined;
}

/** Of the branches of a union, the one that fits the kind of the value. */
function deepest(issue: Issue, root: unknown): Issue {
  if (issue.code !== 'invalid_union') return issue;
  const value = valueAt(root, issue.path);
  const branches = issue.errors.filter(([first]) => !isWrongKind(first, value));
  const [first] = branches.at(-1) ?? issue.errors.at(-1) ?? [];
  if (first === undefined) return issue;
  return deepest({ ...first, path: [...issue.path, ...first.path] }, root);
}

function isWrongKind(issue: Issue | undefined, value: unknown): boolean {
  return issue?.code === 'invalid_type' && issue.path.length === 0 && value !== undefined;
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.map((key) => (typeof key === 'number' ? String(key + 1) : String(key))).join(' › ');
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    root,
  );
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
