import { createHash } from 'node:crypto';
import type { Brief } from '../domain/brief.ts';
import { site } from '../publication.ts';

/**
 * The key under which a built page is kept: it changes with anything that the page is given.
 *
 * @param data Everything that the route passes on, as plain data.
 */
export function cacheKey(data: unknown): string {
  return createHash('sha256')
    .update(JSON.stringify([site, data]))
    .digest('hex')
    .slice(0, 32);
}

/** The same of a brief, with the facts and the labels that it takes from other files. */
export function briefKey(brief: Brief): string {
  const key = known.get(brief) ?? cacheKey(brief);
  known.set(brief, key);
  return key;
}

/** A brief is in many feeds. */
const known = new WeakMap<Brief, string>();
