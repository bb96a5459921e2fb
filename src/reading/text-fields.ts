/** Fields that can hold nothing but text, so that quotation marks lose nothing. */
export const textFields: readonly string[] = [
  'title',
  'summary',
  'subject',
  'preheader',
  'name',
  'publisher',
  'label',
  'text',
  'locality',
  'saidBy',
];
