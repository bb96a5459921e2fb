import { createHash } from 'node:crypto';
import type { ResourceKind } from '../domain/allowed-origins.ts';
import { formOrigins } from '../domain/newsletter.ts';
import type { Site } from '../domain/site.ts';

/** The part of the policy that the search page needs besides: Pagefind is WebAssembly. */
export const webAssembly = "'wasm-unsafe-eval'";

/**
 * What a page may load, and where its forms may go, as `security.csp` of Astro takes it. Nothing is
 * allowed that is not named; scripts and styles inside a page only by their hash. Astro adds the
 * hashes of what it writes itself, such as the faces of a page. Data of `type="application/ld+json"`
 * is never run and needs none.
 *
 * @param inlineScripts The scripts that stand in every page, byte for byte.
 */
export function contentSecurity(site: Site, inlineScripts: readonly string[]) {
  const sources = (kind: ResourceKind) => ["'self'", ...(site.allowedOrigins[kind] ?? [])];
  const list = (kind: ResourceKind) => sources(kind).join(' ');
  const only = (kind: ResourceKind) => site.allowedOrigins[kind]?.join(' ') ?? "'none'";
  return {
    algorithm: 'SHA-256' as const,
    directives: [
      "default-src 'none'" as const,
      "base-uri 'none'" as const,
      `form-action ${[...new Set([...sources('forms'), ...formOrigins(site)])].join(' ')}` as const,
      `connect-src ${list('connections')}` as const,
      `font-src ${list('fonts')}` as const,
      `frame-src ${only('frames')}` as const,
      `img-src ${list('images')}` as const,
      "manifest-src 'self'" as const,
      `media-src ${list('media')}` as const,
    ],
    scriptDirective: { resources: sources('scripts'), hashes: inlineScripts.map(hashOf) },
    styleDirective: { resources: sources('styles') },
  };
}

function hashOf(script: string): `sha256-${string}` {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}
