import type { Site } from '../domain/site.ts';

/** What an address of the site's own leads to. */
export interface Target {
  /** From the root of the host, decoded: `/news/briefs/2025-11-12-name/`. */
  readonly path: string;
  /** The id that it names, decoded; empty where it names none. */
  readonly fragment: string;
}

/**
 * What an address leads to, seen from the page at a path.
 *
 * @returns `undefined` where it leads to another site, or to another folder of the host.
 */
export type Resolve = (address: string, from: string) => Target | undefined;

/** Makes the resolver of a site. What most pages lead to is resolved once. */
export function createResolve(site: Pick<Site, 'origin' | 'base'>): Resolve {
  const known = new Map<string, Target | undefined>();
  return (address, from) => {
    // An address as browsers read it, wherever a line of HTML was broken.
    if (address.startsWith('#')) {
      return { path: from, fragment: fragmentIn(address.replace(/[\t\n\r]/g, '').trimEnd()) };
    }
    // Only what begins at a page leads elsewhere from another page.
    if (!/^(?:\/|https?:)/i.test(address)) return resolveAddress(address, from, site);
    if (!known.has(address)) known.set(address, resolveAddress(address, from, site));
    return known.get(address);
  };
}

function resolveAddress(
  address: string,
  from: string,
  { origin, base }: Pick<Site, 'origin' | 'base'>,
): Target | undefined {
  const url = URL.parse(address, origin + from);
  if (url?.origin !== origin) return undefined;
  const path = decode(url.pathname);
  // A whole address may name something else on the same host. One that begins with a slash cannot.
  if (!path.startsWith(base) && /^https?:/i.test(address)) return undefined;
  return { path, fragment: fragmentIn(url.hash) };
}

function fragmentIn(hash: string): string {
  const [fragment = ''] = decode(hash.slice(1)).split(':~:', 1);
  return fragment === 'top' ? '' : fragment;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text).normalize();
  } catch {
    return text;
  }
}
