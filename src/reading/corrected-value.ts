import type { z } from 'zod';
import { closest } from '../domain/closest.ts';
import { isDay, parsePartialDate } from '../domain/dates.ts';
import { toSlug } from './to-slug.ts';
import { toFlowYaml } from './yaml-text.ts';

type Issue = z.core.$ZodIssue;

/** What a value that is not possible most likely means, as a writer can copy it; `undefined` where that is not clear. */
export function correctedValue(issue: Issue, root: unknown): string | undefined {
  const value = valueAt(root, issue.path);
  if (issue.code === 'invalid_value') return correctedChoice(issue, value);
  if (Array.isArray(valueAt(root, issue.path.slice(0, -1)))) {
    const without = withoutDoubles(issue, root);
    if (without !== undefined) return without;
  }
  if (typeof value !== 'string') return undefined;
  if (issue.code === 'invalid_format' && issue.format === 'url') return correctedAddress(value);
  const corrected =
    issue.code === 'invalid_format'
      ? correctedId(value, issue.pattern ?? '')
      : issue.code === 'custom'
        ? (correctedDate(value, issue) ??
          correctedLine(value, issue) ??
          correctedReference(value, issue.path, root))
        : undefined;
  return corrected === undefined ? undefined : inItsField(corrected, issue.path, root);
}

/** The value at a path; `undefined` where there is none. */
export function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[key]
        : undefined,
    root,
  );
}

/** The field with the value; of an item of a list, the list with it. */
function inItsField(
  value: string,
  path: readonly PropertyKey[],
  root: unknown,
): string | undefined {
  const key = path.at(-1);
  if (typeof key === 'string') return `${key}: ${toFlowYaml(value)}`;
  const list = valueAt(root, path.slice(0, -1));
  const name = path.at(-2);
  if (!isShortList(list) || typeof name !== 'string') return undefined;
  return `${name}: ${toFlowYaml(list.map((item, index) => (index === key ? value : item)))}`;
}

/** A list that is too long for a hint is none. */
function isShortList(list: unknown): list is readonly unknown[] {
  return Array.isArray(list) && list.length <= 50;
}

/** The choice that a mistyped one most likely means. */
function correctedChoice(
  { path, values }: Issue & { readonly code: 'invalid_value' },
  value: unknown,
): string | undefined {
  const near = closest(String(value), values.map(String));
  const key = path.at(-1);
  if (near === undefined) return undefined;
  return typeof key === 'string' ? `${key}: ${near}` : `Did you mean "${near}"?`;
}

/** A list in which something stands twice, without its second place. */
function withoutDoubles({ code, path }: Issue, root: unknown): string | undefined {
  const [name, index] = path.slice(-2);
  const list = valueAt(root, path.slice(0, -1));
  if (code !== 'custom' || typeof name !== 'string' || !isShortList(list)) return undefined;
  const texts = list.map((item) => JSON.stringify(item));
  if (texts.indexOf(texts[Number(index)] ?? '') === index) return undefined;
  const once = list.filter((_, place) => texts.indexOf(texts[place] ?? '') === place);
  const isPlain = once.every((item) => typeof item === 'string');
  if (isPlain) return `${name}: ${toFlowYaml(once)}`;
  return [`${name}:`, ...once.map((item) => `  - ${toFlowYaml(item)}`)].join('\n');
}

/** An address that lacks its scheme, with it. */
function correctedAddress(value: string): string | undefined {
  return /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(value) ? `https://${value}` : undefined;
}

/**
 * The text in small letters and hyphens, where it is then what is asked for.
 *
 * @param pattern as zod states it: `/^[a-z]+$/`
 */
function correctedId(value: string, pattern: string): string | undefined {
  const source = /^\/(.*)\/$/.exec(pattern)?.[1];
  const id = toSlug(value.replace(/\.mdx$/, ''));
  return source !== undefined && new RegExp(source).test(id) ? id : undefined;
}

/** A date written another way: `Q3 2025`, `17.11.2025`, `11/2025`. */
function correctedDate(value: string, { message }: Issue): string | undefined {
  const written = dateForms.flatMap(([form, inOrder]) =>
    form.test(value.trim()) ? [value.trim().replace(form, inOrder)] : [],
  );
  const date = parsePartialDate((written[0] ?? '').replace(/-(?=\d(?:-|$))/g, '-0'));
  const mayBeVague = message.includes('2026-Q3');
  return date !== undefined && (mayBeVague || isDay(date)) ? date : undefined;
}

/** Of `11/12/2025` nobody knows which is the day. */
const dateForms: readonly [form: RegExp, inOrder: string][] = [
  [/^Q([1-4])[ /-]?(\d{4})$/i, '$2-Q$1'],
  [/^(\d{4})[ /]?Q([1-4])$/i, '$1-Q$2'],
  [/^([1-4])\. ?Quartal (\d{4})$/i, '$2-Q$1'],
  [/^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/, '$3-$2-$1'],
  [/^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/, '$1-$2-$3'],
  [/^(\d{1,2})[/.](\d{4})$/, '$2-$1'],
];

/** A text of several lines as one. */
function correctedLine(value: string, { message }: Issue): string | undefined {
  if (!message.includes('on one line')) return undefined;
  return value.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}

/** The id of a fact of the same brief, as a reference to it. */
function correctedReference(
  value: string,
  path: readonly PropertyKey[],
  root: unknown,
): string | undefined {
  if (path.at(-2) !== 'overlaps') return undefined;
  const facts = valueAt(root, ['facts']);
  const isFact = (fact: unknown) => valueAt(fact, ['id']) === value;
  return Array.isArray(facts) && facts.some(isFact) ? `#${value}` : undefined;
}
