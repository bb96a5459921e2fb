import { z } from 'zod';
import { authors } from '../src/schema/authors.ts';
import { facility } from '../src/schema/facility.ts';
import { organization } from '../src/schema/organization.ts';
import { topics } from '../src/schema/topics.ts';

/**
 * JSON Schemas of the YAML files of a publication, by file name: `.vscode/settings.json` says which
 * file has which. The frontmatter of MDX files is Astro's own business (`contentIntellisense`).
 */
export function editorSchemas(): Record<string, string> {
  return {
    'authors.schema.json': toText(authors),
    'facility.schema.json': toText(facility),
    'organization.schema.json': toText(organization),
    'topics.schema.json': toText(topics),
  };
}

function toText(schema: z.ZodType): string {
  return `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`;
}
