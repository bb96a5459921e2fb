import type { z } from 'zod';
import { takesAt } from './keys-at.ts';
import { toSlug } from './to-slug.ts';

/** Where a value stands, and what may stand there. */
interface Place {
  readonly schema: z.core.$ZodType;
  readonly path: readonly PropertyKey[];
  /** As it was written, where it is one text or number. */
  readonly source: string | undefined;
}

/**
 * A value of the wrong kind as one of the right kind: a text that should be a list, a number that should
 * be a text; `undefined` where it would not be taken, or not mean the same.
 *
 * @param expected the kind, as Zod names it.
 */
export function inAnotherKind(value: unknown, expected: string, place: Place): unknown {
  const other = ofKind(value, expected, place);
  return other !== undefined && takesAt(place.schema, place.path, other) ? other : undefined;
}

function ofKind(value: unknown, expected: string, place: Place): unknown {
  if (expected === 'array') return asList(value, place);
  if (expected === 'record' && Array.isArray(value)) return byIds(value);
  if (expected === 'string') {
    if (Array.isArray(value)) return value.length === 1 ? (value[0] as unknown) : undefined;
    return typeof value === 'number' || typeof value === 'boolean' ? place.source : undefined;
  }
  if (typeof value !== 'string') return undefined;
  if (expected === 'boolean') return booleans.get(value.toLowerCase());
  const isNumber = ['number', 'int'].includes(expected) && /^-?\d+(?:\.\d+)?$/.test(value);
  return isNumber ? Number(value) : undefined;
}

/** YAML takes these for texts. */
const booleans: ReadonlyMap<string, boolean> = new Map([
  ...['true', 'yes', 'y', 'on', 'ja', 'wahr'].map((word) => [word, true] as const),
  ...['false', 'no', 'n', 'off', 'nein', 'falsch'].map((word) => [word, false] as const),
]);

/** A list of what stands alone, or of what commas divide. */
function asList(value: unknown, { schema, path }: Place): unknown[] | undefined {
  const takes = (item: unknown) => takesAt(schema, [...path, 0], item);
  if (typeof value === 'object' && value !== null) return takes(value) ? [value] : undefined;
  if (typeof value !== 'string') return undefined;
  // In an address a comma may be its own.
  const words = value.split(value.includes('://') ? /,\s+/ : /,/).map((word) => word.trim());
  // A list that is too long for a hint is none.
  if (words.length > 50) return undefined;
  const items = words.flatMap((word) => spellings(word).find(takes) ?? []);
  return items.length === words.length ? items : undefined;
}

/** The labels of a list such as that of an original: `[{ id: capex, label: … }]`. */
function byIds(items: readonly unknown[]): unknown {
  const entries = items.flatMap((item) => {
    const { id, label } = (item ?? {}) as { readonly id?: unknown; readonly label?: unknown };
    return typeof id === 'string' ? [[id, label] as const] : [];
  });
  return entries.length === items.length ? Object.fromEntries(entries) : undefined;
}

/** What an item may be meant as: an address without its scheme, the name of a file, a name that has an id, a fact. */
function spellings(word: string): string[] {
  const isHost = /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(word);
  const id = toSlug(word.replace(/\.mdx$/, ''));
  return [word, ...(isHost ? [`https://${word}`] : []), ...(id === '' ? [] : [id, `#${id}`])];
}
