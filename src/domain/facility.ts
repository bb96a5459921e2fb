import type { PartialDate } from './dates.ts';
import type { Stage } from './stage.ts';

/** What sort of place a facility is. */
export const facilityKinds = [
  'data-center',
  'power-plant',
  'factory',
  'substation',
  'cable-landing',
] as const;

export type FacilityKind = (typeof facilityKinds)[number];

/** How exactly the place of a facility is known. */
export const placePrecisions = ['site', 'locality', 'region', 'country'] as const;

export type PlacePrecision = (typeof placePrecisions)[number];

export interface FacilityPlace {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 3166-2, with the country: `US-TX`. */
  readonly region?: string | undefined;
  readonly locality?: string | undefined;
  readonly precision: PlacePrecision;
  /** Degrees, WGS 84; only of a place that is known to the site. */
  readonly coordinates?: { readonly latitude: number; readonly longitude: number } | undefined;
}

/** How far a facility was at a date. */
export interface FacilityStage {
  readonly stage: Stage;
  readonly date: PartialDate;
  /** Whether it was late at that time. */
  readonly delayed: boolean;
}

/** A physical campus or plant. */
export interface Facility {
  /** The file name without its ending. */
  readonly id: string;
  readonly name: string;
  readonly kind: FacilityKind;
  readonly place: FacilityPlace;
  /** The earliest first, at least one. */
  readonly stages: readonly FacilityStage[];
}
