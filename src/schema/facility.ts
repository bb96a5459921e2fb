import { z } from 'zod';
import {
  facilityKinds,
  placePrecisions,
  type FacilityPlace,
  type FacilityStage,
} from '../domain/facility.ts';
import { stages } from '../domain/stage.ts';
import { partialDate, text } from './fields.ts';

const coordinates = z.strictObject({
  latitude: z.number().min(-90).max(90).meta({ description: 'Degrees north, WGS 84.' }),
  longitude: z.number().min(-180).max(180).meta({ description: 'Degrees east, WGS 84.' }),
});

const place = z
  .strictObject({
    country: z
      .string()
      .regex(/^[A-Z]{2}$/, 'Write a country code of two capitals, such as US.')
      .meta({ description: 'ISO 3166-1 alpha-2.' }),
    region: z
      .string()
      .regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'Write a region with its country, such as US-TX.')
      .optional()
      .meta({ description: 'ISO 3166-2: US-TX.' }),
    locality: text.optional().meta({ description: 'Town, county or parish.' }),
    precision: z.enum(placePrecisions).meta({
      description: 'How exactly the place is known: `site`, `locality`, `region`, `country`.',
    }),
    coordinates: coordinates.optional().meta({ description: 'Only where `precision` is `site`.' }),
  })
  .superRefine(({ country, region, precision, ...given }, context) => {
    const report = (path: string, message: string) => {
      context.addIssue({ code: 'custom', path: [path], message });
    };
    if (region !== undefined && !region.startsWith(`${country}-`)) {
      report('region', `The region "${region}" does not lie in ${country}.`);
    }
    if (given.coordinates !== undefined && precision !== 'site') {
      report('coordinates', 'Coordinates are more exact than the place: write precision: site.');
    }
    if (precision === 'region' && region === undefined) {
      report('precision', 'A place that is known to its region needs "region".');
    }
    if (precision === 'locality' && given.locality === undefined) {
      report('precision', 'A place that is known to its locality needs "locality".');
    }
  })
  .transform((given): FacilityPlace => given);

const stage = z
  .strictObject({
    stage: z.enum(stages).meta({ description: 'How far it was at the date.' }),
    date: partialDate.meta({ description: '2025, 2025-11 or 2025-11-12.' }),
    delayed: z.boolean().default(false).meta({ description: 'Whether it was late at that time.' }),
  })
  .transform((given): FacilityStage => given);

/** What a file in `content/facilities/` may say. Its name is the id. */
export const facility = z.strictObject({
  name: text.meta({ description: 'The name as readers know it.' }),
  kind: z.enum(facilityKinds).meta({ description: 'What sort of place it is.' }),
  place: place.meta({ description: 'Where it is, as far as that is known.' }),
  stages: z.array(stage).min(1).meta({ description: 'How far it was, the earliest first.' }),
});
