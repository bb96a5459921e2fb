import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { cacheFolder, provideBuildInputs } from '../src/build-inputs.ts';
import { readCodeVersion } from '../src/code-version.ts';
import { loadPublication } from '../src/reading/publication.ts';
import { checkWhileBuilt } from '../src/site-check/check-while-built.ts';
import { SiteError } from '../src/site-check/report.ts';
import { checkBeside } from './check-beside.ts';
import { lock } from './lock.ts';
import { momentOfBuild } from './moment-of-build.ts';
import { checkOutbox, outboxOf, publishOutbox, takeOutbox } from './outbox.ts';
import { checkOut, publish, repair, stagingOf } from './publish-folder.ts';
import { runScript } from './run-script.ts';

export interface BuildOptions {
  /** Folder with `content/`; default: this repository's own publication. */
  readonly publication?: string | undefined;
  /** Folder that the site is written to; default `dist`. */
  readonly out?: string | undefined;
  /** Date or timestamp of the build; default: now. Briefs dated later are left out. */
  readonly now?: string | undefined;
  /** Whether social cards are drawn; default true. */
  readonly cards?: boolean | undefined;
}

/** Where a site was written, and under which path it expects to be served. */
export interface BuiltSite {
  /** Absolute. */
  readonly folder: string;
  readonly base: string;
}

/**
 * Checks a publication and builds it. The last good output stays as it was until the new one is whole.
 *
 * @throws PublicationError with all problems of the publication.
 * @throws SiteError with all addresses of the new site that lead nowhere, and pages over their size budget.
 */
export async function build(options: BuildOptions = {}): Promise<BuiltSite> {
  const folder = path.resolve(options.publication ?? 'src');
  const out = path.resolve(options.out ?? 'dist');
  const cache = cacheFolder(folder);
  const release = await lock(path.resolve('.cache/build.lock'), { onWait: sayWaiting });
  try {
    const outbox = outboxOf(out);
    await repair(out);
    await repair(outbox);
    await checkOutbox(outbox);
    await checkOut(out, [process.cwd(), folder, path.join(folder, 'content')]);
    const publication = await loadPublication(folder);
    const cards = options.cards ?? true;
    const now = momentOfBuild(options.now, publication.site.timeZone);
    const checked = path.join(cache, 'checked.json');
    // Meanwhile Astro is loaded, which takes as long as checking a few hundred briefs that are known.
    const [{ build: buildWithAstro }] = await Promise.all([
      import('astro'),
      checkBeside({ folder, cache, checked, cards }),
    ]);
    console.log(`Building ${path.relative('.', folder)} as of ${now}.`);
    const inputs = {
      publication: folder,
      cache,
      now,
      preview: false,
      cards,
      checked,
    };
    provideBuildInputs(inputs);
    const staging = stagingOf(out);
    await rm(staging, { recursive: true, force: true });
    const { site, budgets } = publication;
    const memory = {
      file: path.join(cache, 'site-check.json'),
      version: await readCodeVersion(process.cwd(), ['src/site-check']),
    };
    const wrong = await checkWhileBuilt(
      { folder: staging, site, hasCards: cards, budgets, memory },
      async () => {
        await buildWithAstro({ outDir: staging, logLevel: 'warn' });
        for (const warning of await takeOutbox(staging, outbox)) console.warn(warning);
      },
    );
    if (wrong !== undefined) throw new SiteError(wrong);
    await publish(staging, out);
    await publishOutbox(outbox);
    return { folder: out, base: publication.site.base };
  } finally {
    await release();
  }
}

function sayWaiting(holder: number): void {
  console.log(`Waiting for another build (process ${String(holder)}) to end.`);
}

if (pathToFileURL(process.argv[1] ?? '').href === import.meta.url) {
  await runScript(async () => {
    const { values } = parseArgs({
      options: {
        publication: { type: 'string' },
        out: { type: 'string' },
        now: { type: 'string' },
        'no-cards': { type: 'boolean', default: false },
      },
    });
    const { folder } = await build({ ...values, cards: !values['no-cards'] });
    console.log(`The site is in ${path.relative('.', folder)}.`);
  });
}
