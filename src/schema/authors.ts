import { z } from 'zod';
import { authorKinds } from '../domain/author.ts';
import { id, localizedText } from './fields.ts';

/** What `content/authors.yaml` may say: a map from id to name. */
export const authors = z.record(
  id,
  z.strictObject({
    name: z
      .union([
        z
          .string()
          .min(1)
          .transform((name) => ({ und: name })),
        localizedText,
      ])
      .meta({ description: 'A name, or a name in each language: `{ de: Redaktion, en: … }`.' }),
    kind: z
      .enum(authorKinds)
      .default('person')
      .meta({ description: '`person`, or `desk` for a team that signs together.' }),
    byline: localizedText
      .optional()
      .meta({ description: 'The name as it follows “Von” or “By”: `{ de: der Redaktion }`.' }),
  }),
);
