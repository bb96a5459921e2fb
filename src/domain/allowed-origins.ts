/** What a page can load from another origin, or send to it. */
export const resourceKinds = [
  'scripts',
  'styles',
  'fonts',
  'images',
  'media',
  'frames',
  'connections',
  'forms',
] as const;

export type ResourceKind = (typeof resourceKinds)[number];

/** Origins besides the site's own, such as `https://stats.example.org`; a kind that is not there allows none. */
export type AllowedOrigins = Readonly<Partial<Record<ResourceKind, readonly string[]>>>;
