import { z } from 'zod';
import { id, localizedText } from './fields.ts';

/** What `content/topics.yaml` may say: a map from id to name and description. */
export const topics = z.record(
  id,
  z.strictObject({
    name: localizedText.meta({ description: 'The name in each language.' }),
    description: localizedText.default({}).meta({ description: 'One sentence in each language.' }),
  }),
);
