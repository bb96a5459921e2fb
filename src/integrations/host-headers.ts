import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { formatHeaders, headerRules } from '../hosting/headers.ts';
import type { Publication } from '../reading/publication.ts';
import { createUrls } from '../urls.ts';

/** Writes the headers that a host is to send beside the finished site; `public/_headers` replaces them. */
export function hostHeaders({ site }: Publication): AstroIntegration {
  return {
    name: 'baseload-host-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const rules = headerRules(site, createUrls(site));
        await writeFile(new URL('_headers', dir), formatHeaders(rules));
      },
    },
  };
}
