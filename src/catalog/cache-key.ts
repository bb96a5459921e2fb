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
    .update(settings)
    .update(JSON.stringify(data, shortenBrief))
    .digest('hex')
    .slice(0, 32);
}

const settings = JSON.stringify(site);

/** The same of a brief, with the facts and the labels that it takes from other files. */
export function briefKey(brief: Brief): string {
  const key = known.get(brief) ?? cacheKey(brief);
  known.set(brief, key);
  return key;
}

/** A brief is in many feeds, and on the page of an organization beside each of its facts. */
const known = new WeakMap<object, string>();

/** Stands for a brief by its key, once that is known: all of its text need not be read for every page. */
function shortenBrief(_name: string, value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (known.get(value) ?? value) : value;
}
