import type { Localized } from './language.ts';

/** What sort of body an organization is. */
export const organizationKinds = ['company', 'agency', 'fund', 'municipality', 'utility'] as const;

export type OrganizationKind = (typeof organizationKinds)[number];

/** A company, agency or fund that takes part. */
export interface Organization {
  /** The file name without its ending. */
  readonly id: string;
  readonly name: string;
  readonly kind: OrganizationKind;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | undefined;
  readonly url?: string | undefined;
  readonly description: Localized;
}
