import { stringify } from 'yaml';
import { id as idSchema } from '../schema/fields.ts';
import type { NewFile } from './new-brief.ts';

/** The file with the least that an organization must say; nothing where the id cannot be its name. */
export function organizationStub(id: string): NewFile | undefined {
  if (!idSchema.safeParse(id).success) return undefined;
  const name = id.replace(/(?:^|-)([a-z0-9])/g, (_, letter: string) => ` ${letter.toUpperCase()}`);
  return {
    path: `content/organizations/${id}.yaml`,
    text: stringify({ name: name.trim(), kind: 'company' }),
  };
}
