/** What a page is, as far as its budget goes. */
export const pageKinds = ['home', 'brief', 'archive', 'organization', 'other'] as const;

export type PageKind = (typeof pageKinds)[number];

/** What a first view may take, in bytes as they are sent, and the requests it may make. */
export interface Budget {
  /** The page itself, compressed. */
  readonly html: number;
  /** Style sheets, compressed. */
  readonly styles: number;
  /** The faces that are loaded early. */
  readonly fonts: number;
  /** Scripts, compressed. */
  readonly scripts: number;
  /** All of these, and the pictures that do not wait until they are near. */
  readonly total: number;
  /** The page, its style sheets, early faces, scripts and pictures that do not wait. */
  readonly requests: number;
}

export type Budgets = Readonly<Record<PageKind, Budget>>;

const shared = { styles: 10_000, fonts: 75_000, scripts: 6_000, requests: 8 };

/**
 * The most that a first view of each kind of page may take where the settings say nothing else. A brief
 * comes with the first packets of a connection, 14 kB, as whole HTML; pages that list everything of a year
 * or of the site may be larger.
 */
export const usualBudgets: Budgets = {
  home: { ...shared, html: 14_000, total: 120_000 },
  brief: { ...shared, html: 14_000, total: 120_000 },
  archive: { ...shared, html: 40_000, total: 140_000 },
  organization: { ...shared, html: 30_000, total: 130_000 },
  other: { ...shared, html: 60_000, total: 160_000 },
};
