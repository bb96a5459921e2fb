import type { MdxFile } from './mdx-file.ts';

/** What the file of an edition states, as far as it can be read; with the places of what it names. */
export interface StatedEdition {
  readonly number?: number | undefined;
  readonly draft: boolean;
  readonly topics: readonly Named[];
  readonly briefs: readonly Named[];
  /** References to facts: `2025-11-12-anthropic-fluidstack#capex`. */
  readonly numbers: readonly Named[];
}

/** A name, and where in the frontmatter it stands. */
export interface Named {
  readonly name: string;
  readonly path: readonly PropertyKey[];
}

/** What the frontmatter of an edition states: one wrong field must not hide another. */
export function statedInEdition({ frontmatter }: MdxFile): StatedEdition {
  const { number, draft, sections, numbers } = fieldsOf(frontmatter);
  const each = list(sections).map((section, index) => ({
    fields: fieldsOf(section),
    path: ['sections', index],
  }));
  return {
    number: typeof number === 'number' ? number : undefined,
    draft: draft === true,
    topics: each.flatMap(({ fields: { topic }, path }) => named(topic, [...path, 'topic'])),
    briefs: each.flatMap(({ fields: { briefs }, path }) =>
      list(briefs).flatMap((mention, index) => {
        const place = [...path, 'briefs', index];
        return typeof mention === 'string'
          ? named(mention, place)
          : named(fieldsOf(mention).brief, [...place, 'brief']);
      }),
    ),
    numbers: list(numbers).flatMap((reference, index) => named(reference, ['numbers', index])),
  };
}

function named(value: unknown, path: Named['path']): Named[] {
  return typeof value === 'string' && value.trim() !== '' ? [{ name: value.trim(), path }] : [];
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
