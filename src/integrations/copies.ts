import { writeFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { Copies, KeptCopies } from '../catalog/copy-cache.ts';
import type { Site } from '../domain/site.ts';
import { openJsonCache } from '../json-cache.ts';
import { listFolder } from '../list-folder.ts';

const parts = 'copies-in-parts/';
const folder = new URL('../pages/_copies/', import.meta.url);

/**
 * Writes the copies of briefs as Markdown and JSON. A build makes them in a few routes and takes them
 * from where they are kept; `npm run dev` has a route for each.
 */
export function copies({ base }: Pick<Site, 'base'>): AstroIntegration {
  return {
    name: 'baseload-copies',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') {
          const pattern = `/${parts}[part].json`;
          injectRoute({ pattern, entrypoint: new URL('part.ts', folder) });
          return;
        }
        for (const ending of ['md', 'json']) {
          const pattern = `/[...lang]/briefs/[slug].${ending}`;
          injectRoute({ pattern, entrypoint: new URL('one.ts', folder) });
        }
      },
      'astro:build:done': async ({ dir }) => {
        const made = new URL(parts, dir);
        // None where there are no briefs. One after the other: together they take more memory than all else.
        for (const name of listFolder(made)) await writeCopies(new URL(name, made), dir, base);
        await rm(made, { recursive: true, force: true });
      },
    },
  };
}

async function writeCopies(part: URL, dir: URL, base: string): Promise<void> {
  const { place, paths } = JSON.parse(await readFile(part, 'utf8')) as KeptCopies;
  const kept = openJsonCache<Copies>(place);
  for (const [key, its] of Object.entries(paths)) {
    const copies = kept.get(key);
    if (copies === undefined) throw new Error(`${place.file} was changed during the build.`);
    for (const kind of ['text', 'data'] as const) {
      // The pages of briefs are there already, and with them the folders. Waits for the disk: that is faster.
      writeFileSync(new URL(its[kind].slice(base.length), dir), copies[kind]);
    }
  }
}
