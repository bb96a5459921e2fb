import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { editionSchema } from '../../../src/schema/edition.ts';

const text = await readFile('docs/newsletter.md', 'utf8');

it.each(Object.entries(editionSchema('UTC').shape))(
  'docs/newsletter.md says of the field "%s" whether it is required',
  (field, schema) => {
    const required = new RegExp(`^\\| \`${field}\` +\\| (yes|no) `, 'm').exec(text)?.[1];
    expect(required).toBe(schema.safeParse(undefined).success ? 'no' : 'yes');
  },
);
