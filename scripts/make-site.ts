import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';
import { cacheFolder, provideBuildInputs } from '../src/build-inputs.ts';
import { readCodeVersion } from '../src/code-version.ts';
import type { Publication } from '../src/reading/publication.ts';
import { checkWhileBuilt } from '../src/site-check/check-while-built.ts';
import { checkBeside } from './check-beside.ts';

export interface SiteToMake {
  readonly publication: Publication;
  /** Absolute folder that the site is written into; what was in it is deleted. */
  readonly out: string;
  /** The moment of the build, ISO 8601 with offset. */
  readonly now: string;
  readonly cards: boolean;
  /** Done while Astro builds, as soon as nothing is wrong with the publication. */
  readonly meanwhile?: () => Promise<void>;
  /** Done when Astro has built the site, before it is checked. */
  readonly finish?: () => Promise<void>;
}

/**
 * Checks a publication, builds its site and checks that. As much of it as can be is done at the same time.
 *
 * @returns What is wrong with the site, for a person to read; `undefined` where all is well.
 * @throws PublicationError with all problems of the publication.
 */
export async function makeSite(toMake: SiteToMake): Promise<string | undefined> {
  const { publication, out, now, cards, meanwhile, finish } = toMake;
  const { folder, site, budgets } = publication;
  const cache = cacheFolder(folder);
  const checked = path.join(cache, 'checked.json');
  const memory = {
    file: path.join(cache, 'site-check.json'),
    version: await readCodeVersion(process.cwd(), ['src/site-check']),
  };
  // What the last build has left behind must not be taken for this one's.
  await Promise.all([out, checked].map((old) => rm(old, { recursive: true, force: true })));
  provideBuildInputs({ publication: folder, cache, now, preview: false, cards, checked });
  const checking = checkBeside({ folder, cache, checked, cards });
  // It is awaited below, wherever the build fails.
  checking.catch(() => undefined);
  try {
    return await checkWhileBuilt(
      { folder: out, site, hasCards: cards, budgets, memory },
      async () => {
        const { build } = await import('astro');
        const vite = { plugins: [contentAfter(checking)] };
        const doing = checking.then(meanwhile);
        // It is awaited when Astro has ended, and is not worth a word where Astro fails.
        doing.catch(() => undefined);
        await build({ outDir: out, logLevel: 'warn', vite });
        await doing;
        await finish?.();
      },
    );
  } catch (error) {
    // What fails because something is wrong with the publication is not worth a word.
    await checking;
    throw error;
  }
}

/** Astro starts while the publication is being checked, and does not read its content before that has gone well. */
function contentAfter(checking: Promise<void>): Plugin {
  return { name: 'baseload-check', buildStart: () => checking };
}
