import type { Language } from '../domain/language.ts';
import { typesetText } from '../markdown/typeset.ts';

/**
 * Where a frontmatter holds sentences of the publication; `*` is any place of a list, or any key.
 * Titles of sources are not among them: they stay as they are printed there.
 */
const patterns = [
  'title',
  'subject',
  'preheader',
  'sections.*.title',
  'advert.text',
  'summary',
  'facts.*.label',
  'timeline.*.label',
  'corrections.*.text',
  'labels.facts.*',
  'labels.timeline.*',
].map((pattern) => pattern.split('.'));

/** A sentence of a frontmatter, and the path to it. */
export interface ProseField {
  readonly path: readonly PropertyKey[];
  readonly text: string;
}

/** The sentences of a frontmatter as they are written, in the order of its fields. */
export function proseFieldsOf(frontmatter: unknown): ProseField[] {
  const fields: ProseField[] = [];
  change(frontmatter, (text, path) => {
    fields.push({ text, path });
    return text;
  });
  return fields;
}

/** The frontmatter with its sentences set as the body is: quotation marks, spaces, dashes. */
export function typesetProseFields(frontmatter: unknown, language: Language): unknown {
  return change(frontmatter, (text) => typesetText(text, language));
}

function change(
  value: unknown,
  toText: (text: string, path: ProseField['path']) => string,
  fitting: readonly (readonly string[])[] = patterns,
  path: ProseField['path'] = [],
): unknown {
  if (fitting.length === 0) return value;
  if (typeof value === 'string') {
    return fitting.some(({ length }) => length === 0) ? toText(value, path) : value;
  }
  const changeAt = (its: unknown, key: string | number) => {
    const rest = fitting.flatMap(([first, ...more]) =>
      first === '*' || first === key ? [more] : [],
    );
    return change(its, toText, rest, [...path, key]);
  };
  if (Array.isArray(value)) return value.map(changeAt);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, its]) => [key, changeAt(its, key)]));
}
