import { readFile, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { Site } from '../domain/site.ts';

const bundle = 'copies.json';
const folder = new URL('../pages/_copies/', import.meta.url);

/**
 * Writes the copies of briefs as Markdown and JSON. A build makes them in one route and takes its
 * file apart here; `npm run dev` has a route for each.
 */
export function copies({ base }: Pick<Site, 'base'>): AstroIntegration {
  return {
    name: 'baseload-copies',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') {
          injectRoute({ pattern: `/${bundle}`, entrypoint: new URL('all.ts', folder) });
          return;
        }
        for (const ending of ['md', 'json']) {
          const pattern = `/[...lang]/briefs/[slug].${ending}`;
          injectRoute({ pattern, entrypoint: new URL('one.ts', folder) });
        }
      },
      'astro:build:done': async ({ dir }) => {
        const file = new URL(bundle, dir);
        const texts = JSON.parse(await readFile(file, 'utf8')) as Readonly<Record<string, string>>;
        // The pages of briefs are there already, and with them the folders.
        await Promise.all(
          Object.entries(texts).map(([path, text]) =>
            writeFile(new URL(path.slice(base.length), dir), text),
          ),
        );
        await rm(file);
      },
    },
  };
}
