import { createHash } from 'node:crypto';
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
