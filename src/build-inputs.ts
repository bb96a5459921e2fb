import { createHash } from 'node:crypto';
import path from 'node:path';

/** What one build is given from outside. */
export interface BuildInputs {
  /** Absolute folder of the publication: the one that holds `content/`. */
  readonly publication: string;
  /** Absolute folder for caches of this publication. */
  readonly cache: string;
  /** The moment of the build, ISO 8601 with offset: briefs dated later are not published yet. */
  readonly now: string;
  /** Whether unpublished briefs are shown, marked as such: in `npm run dev`. */
  readonly preview: boolean;
  /** Whether social cards are drawn. */
  readonly cards: boolean;
  /** Absolute file that holds the content as it was checked before; without it the content is read. */
  readonly checked?: string | undefined;
}

const names = {
  publication: 'BASELOAD_PUBLICATION',
  cache: 'BASELOAD_CACHE',
  now: 'BASELOAD_NOW',
  preview: 'BASELOAD_PREVIEW',
  cards: 'BASELOAD_CARDS',
  checked: 'BASELOAD_CHECKED',
} as const satisfies Record<keyof BuildInputs, string>;

/** Hands the inputs to everything that runs in this process and below it. */
export function provideBuildInputs(inputs: BuildInputs): void {
  process.env[names.publication] = inputs.publication;
  process.env[names.cache] = inputs.cache;
  process.env[names.now] = inputs.now;
  process.env[names.preview] = String(inputs.preview);
  process.env[names.cards] = String(inputs.cards);
  if (inputs.checked === undefined) Reflect.deleteProperty(process.env, names.checked);
  else process.env[names.checked] = inputs.checked;
}

/**
 * The inputs that were provided. Without any (an editor, `astro check`) they are those of this
 * repository's own publication, today.
 */
export function buildInputs(): BuildInputs {
  const publication = process.env[names.publication] ?? path.resolve('src');
  return {
    publication,
    cache: process.env[names.cache] ?? cacheFolder(publication),
    now: process.env[names.now] ?? new Date().toISOString(),
    preview: process.env[names.preview] === 'true',
    cards: process.env[names.cards] !== 'false',
    checked: process.env[names.checked],
  };
}

/** The folder for caches of a publication: one below `.cache/` for each, so that they do not mix. */
export function cacheFolder(publication: string): string {
  const own = publication === path.resolve('src');
  const name = own ? 'own' : createHash('sha256').update(publication).digest('hex').slice(0, 12);
  return path.resolve('.cache', name);
}
