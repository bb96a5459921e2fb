import type { z } from 'zod';
import { closest } from '../domain/closest.ts';
import { correctedDate } from './corrected-date.ts';
import { inAnotherKind } from './corrected-kind.ts';
import { fittingMetrics } from './fitting-metrics.ts';
import { toSlug } from './to-slug.ts';
import { toFlowYaml, type YamlText } from './yaml-text.ts';

type Issue = z.core.$ZodIssue;

/** What a value that is not possible most likely means, as a writer can copy it; `undefined` where that is not clear. */
export function correctedValue(
  issue: Issue,
  yaml: YamlText,
  schema: z.core.$ZodType,
): string | undefined {
  const { code, path } = issue;
  const root = yaml.value;
  const value = valueAt(root, path);
  if (code === 'invalid_value') return correctedChoice(issue, value, root);
  if (Array.isArray(valueAt(root, path.slice(0, -1)))) {
    const without = withoutDoubles(issue, root);
    if (without !== undefined) return without;
  }
  if (code === 'invalid_type') {
    const source = yaml.spanOf(path)?.source;
    const other = inAnotherKind(value, issue.expected, { schema, path, source });
    return other === undefined ? undefined : inItsField(other, path, root);
  }
  if (typeof value !== 'string') return undefined;
  if (code === 'invalid_format' && issue.format === 'url') {
    const address = correctedAddress(value);
    const name = path.at(-1);
    return address !== undefined && typeof name === 'string' ? asField(name, address) : address;
  }
  const corrected =
    code === 'invalid_format'
      ? correctedId(value, issue.pattern ?? '')
      : code === 'custom'
        ? (correctedDate(value, issue.message.includes('2026-Q3')) ??
          correctedLine(value, issue) ??
          correctedReference(value, path, root))
        : undefined;
  return corrected === undefined ? undefined : inItsField(corrected, path, root);
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
  value: unknown,
  path: readonly PropertyKey[],
  root: unknown,
): string | undefined {
  const key = path.at(-1);
  if (typeof key === 'string') return asField(key, value);
  const list = valueAt(root, path.slice(0, -1));
  const name = path.at(-2);
  if (!isShortList(list) || typeof name !== 'string') return undefined;
  return asField(
    name,
    list.map((item: unknown, index) => (index === key ? value : item)),
  );
}

/** A field in one line, but of a list of maps each in a line of its own. */
function asField(name: string, value: unknown): string {
  const isPlain = !Array.isArray(value) || value.every((item) => typeof item !== 'object');
  if (isPlain) return `${name}: ${toFlowYaml(value)}`;
  return [`${name}:`, ...value.map((item) => `  - ${toFlowYaml(item)}`)].join('\n');
}

/** A list that is too long for a hint is none. */
function isShortList(list: unknown): list is readonly unknown[] {
  return Array.isArray(list) && list.length <= 50;
}

/** The choice that a mistyped one most likely means; of metrics only those that the amount can have. */
function correctedChoice(
  { path, values }: Issue & { readonly code: 'invalid_value' },
  value: unknown,
  root: unknown,
): string | undefined {
  const key = path.at(-1);
  const amount = key === 'metric' ? valueAt(root, [...path.slice(0, -1), 'amount']) : undefined;
  const fitting = fittingMetrics(amount);
  const possible = fitting ?? values.map(String);
  const near = possible.length === 1 ? possible[0] : closest(String(value), possible);
  if (near !== undefined) {
    return typeof key === 'string' ? `${key}: ${near}` : `Did you mean "${near}"?`;
  }
  return fitting && `"${String(amount)}" fits ${fitting.join(', ')}.`;
}

/** A list in which something stands twice, without its second place. */
function withoutDoubles({ code, path }: Issue, root: unknown): string | undefined {
  const [name, index] = path.slice(-2);
  const list = valueAt(root, path.slice(0, -1));
  if (code !== 'custom' || typeof name !== 'string' || !isShortList(list)) return undefined;
  const texts = list.map((item) => JSON.stringify(item));
  if (texts.indexOf(texts[Number(index)] ?? '') === index) return undefined;
  const once = list.filter((_, place) => texts.indexOf(texts[place] ?? '') === place);
  return asField(name, once);
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
