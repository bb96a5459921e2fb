import { z } from 'zod';
import { organizationKinds } from '../domain/organization.ts';
import { localizedText, webAddress } from './fields.ts';

/** What a file in `content/organizations/` may say. Its name is the id. */
export const organization = z.strictObject({
  name: z.string().min(1).meta({ description: 'The name as readers know it.' }),
  kind: z.enum(organizationKinds).meta({ description: 'What sort of body it is.' }),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, 'Write a country code of two capitals, such as US.')
    .optional()
    .meta({ description: 'Country of its seat, ISO 3166-1 alpha-2.' }),
  url: webAddress.optional().meta({ description: 'Its home page.' }),
  description: localizedText.default({}).meta({ description: 'One sentence in each language.' }),
});
