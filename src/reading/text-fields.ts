/** Fields that can hold nothing but text, so that quotation marks lose nothing. */
export const textFields: readonly string[] = [
  'title',
  'summary',
  'name',
  'publisher',
  'label',
  'text',
  'locality',
  'saidBy',
];

/** A text in single quotation marks, as YAML writes it. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
