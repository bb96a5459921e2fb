/** How firm or how well known a number is, the least certain first. */
export const bases = [
  'rumored',
  'estimated',
  'projected',
  'non-binding',
  'announced',
  'contracted',
  'financed',
  'reported',
  'disclosed',
  'observed',
  'withdrawn',
] as const;

export type Basis = (typeof bases)[number];
