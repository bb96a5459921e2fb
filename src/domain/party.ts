/** The roles in which an organization takes part, in the order in which a page lists them. */
export const roles = [
  'developer',
  'owner',
  'operator',
  'tenant',
  'landlord',
  'customer',
  'offtaker',
  'compute-provider',
  'supplier',
  'contractor',
  'investor',
  'lender',
  'arranger',
  'guarantor',
  'grantor',
  'utility',
  'power-producer',
  'grid-operator',
  'municipality',
  'regulator',
] as const;

export type Role = (typeof roles)[number];

/** An organization in a role. */
export interface Party {
  /** Id of an organization. */
  readonly organization: string;
  readonly role: Role;
}
