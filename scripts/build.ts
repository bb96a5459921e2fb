import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { loadPublication } from '../src/reading/publication.ts';
import { SiteError } from '../src/site-check/report.ts';
import { lock } from './lock.ts';
import { makeSite } from './make-site.ts';
import { momentOfBuild } from './moment-of-build.ts';
import { checkOutbox, outboxOf, publishOutbox, takeOutbox } from './outbox.ts';
import { checkOut, discardPrevious, publish, repair, stagingOf } from './publish-folder.ts';
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
  const release = await lock(path.resolve('.cache/build.lock'), { onWait: sayWaiting });
  try {
    const outbox = outboxOf(out);
    await repair(out);
    await repair(outbox);
    await checkOutbox(outbox);
    await checkOut(out, [process.cwd(), folder, path.join(folder, 'content')]);
    const publication = await loadPublication(folder);
    const now = momentOfBuild(options.now, publication.site.timeZone);
    console.log(`Building ${path.relative('.', folder)} as of ${now}.`);
    const staging = stagingOf(out);
    const wrong = await makeSite({
      publication,
      out: staging,
      now,
      cards: options.cards ?? true,
      meanwhile: () => discardPrevious(out),
      finish: async () => {
        for (const warning of await takeOutbox(staging, outbox)) console.warn(warning);
      },
    });
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
