import type { Thing } from 'schema-dts';

/** A thing of schema.org. */
export type Data = Exclude<Thing, string>;

/**
 * Structured data as the text of a script element: one graph. Nothing in it can end the element, and
 * nothing is left undefined.
 */
export function renderStructuredData(things: readonly Data[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003C');
}
