import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { editorSchemas } from '../../../scripts/editor-schemas.ts';
import { editorSchema } from '../../../src/schema/brief.ts';
import { editorSchema as edition } from '../../../src/schema/edition.ts';
import { page } from '../../../src/schema/page.ts';

describe('the schemas that editors use', () => {
  it.each(Object.entries(editorSchemas()))(
    '%s is written as npm run schemas writes it',
    async (name, text) => {
      const written = await readFile(`.vscode/schemas/${name}`, 'utf8');
      expect(JSON.parse(written)).toEqual(JSON.parse(text));
    },
  );

  it('describe every field of every file', () => {
    const schemas = [
      ...Object.values(editorSchemas()).map((text) => JSON.parse(text) as unknown),
      ...[editorSchema, edition, page].map((schema) =>
        z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
      ),
    ];
    expect(schemas.flatMap((schema) => undescribed(schema))).toEqual([]);
  });
});

/** The names of the fields of a JSON Schema, at any depth, that say nothing of themselves. */
function undescribed(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const { properties } = schema as { properties?: Record<string, { description?: string }> };
  const here = Object.entries(properties ?? {}).flatMap(([name, field]) =>
    field.description === undefined ? [name] : [],
  );
  return [...here, ...Object.values(schema).flatMap(undescribed)];
}
