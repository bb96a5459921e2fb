/** How far a facility is. Money has a basis, never a stage. */
export const stages = [
  'announced',
  'permitting',
  'site-secured',
  'permitted',
  'under-construction',
  'energized',
  'partially-operating',
  'operating',
  'mothballed',
  'shelved',
  'cancelled',
  'retired',
] as const;

export type Stage = (typeof stages)[number];
