/** Names a fact of another brief, `2025-10-29-project-rainier#capex`, or of the same one, `#capex`. */
export type FactReference = string & { readonly factReference: unique symbol };

const pattern = /^(\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)+)?#([a-z0-9]+(?:-[a-z0-9]+)*)$/;

/** The text as a reference to a fact, or `undefined` where it is none. */
export function parseFactReference(text: string): FactReference | undefined {
  return pattern.test(text) ? (text as FactReference) : undefined;
}

/**
 * The brief and the fact that a reference names.
 *
 * @param ownSlug the brief that a reference without a name means: the one in which it stands.
 */
export function splitFactReference(
  reference: FactReference,
  ownSlug: string,
): { readonly slug: string; readonly fact: string } {
  const [slug = '', fact = ''] = reference.split('#');
  return { slug: slug || ownSlug, fact };
}
