import type { Site } from '../domain/site.ts';
import { usualBudgets, type Budgets } from '../domain/size-budgets.ts';
import type { CachePlace } from '../json-cache.ts';
import type { BuiltPage } from './built-page.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkAlternates } from './check-alternates.ts';
import { checkBudgets, type Overrun } from './check-budgets.ts';
import { checkIds } from './check-ids.ts';
import type { Fault } from './fault.ts';
import { isRead, listSiteFiles } from './list-site-files.ts';
import { createResolve, type Resolve } from './resolve-address.ts';
import { openSiteReader, type SiteReader } from './site-reader.ts';

/** A site that is built, and not yet published. */
export interface SiteToCheck {
  readonly folder: string;
  readonly site: Pick<Site, 'origin' | 'base' | 'languages' | 'defaultLanguage'>;
  /** Whether its cards were drawn; without them no address of a card is checked. */
  readonly hasCards: boolean;
  /** What the first view of a page may take; by default the usual. */
  readonly budgets?: Budgets | undefined;
  /** Where to remember what was read: a file that is the same in the next build is not read again. */
  readonly memory?: CachePlace | undefined;
}

/** All files of a built site, and what is read of them; by their paths from the root of the host. */
export interface ReadSite extends SiteToCheck {
  readonly budgets: Budgets;
  readonly resolve: Resolve;
  /** The path of every file; of a page that of its address: `/briefs/2025-11-12-name/`. */
  readonly files: ReadonlyMap<string, string>;
  readonly pages: ReadonlyMap<string, BuiltPage>;
  /** Addresses in feeds, sitemaps, data and copies in Markdown. */
  readonly texts: ReadonlyMap<string, readonly string[]>;
}

export interface SiteFindings {
  /** What must not be published. */
  readonly faults: readonly Fault[];
  /** Pages that ask for more than their budget: not to be published either. */
  readonly overruns: readonly Overrun[];
}

/**
 * Reads every page, feed, sitemap, data file and copy of a built site once and checks that all addresses of
 * its own lead somewhere. Addresses of other sites are not looked at.
 *
 * @param reader With what it has read before; by default what the last build has left behind.
 */
export async function checkSite(
  toCheck: SiteToCheck,
  reader = openSiteReader(toCheck),
): Promise<SiteFindings> {
  const read = await readSite(toCheck, reader);
  return {
    faults: [...checkAddresses(read), ...checkAlternates(read), ...checkIds(read)],
    overruns: await checkBudgets(read),
  };
}

async function readSite(toCheck: SiteToCheck, reader: SiteReader): Promise<ReadSite> {
  const files = await listSiteFiles(toCheck.folder, toCheck.site.base);
  const pages = new Map<string, BuiltPage>();
  const texts = new Map<string, readonly string[]>();
  for (const [address, file] of files) {
    if (!isRead(file)) continue;
    const read = reader.read(file);
    if ('references' in read) pages.set(address, read);
    else texts.set(address, read);
  }
  reader.save();
  const { budgets = usualBudgets } = toCheck;
  return { ...toCheck, budgets, resolve: createResolve(toCheck.site), files, pages, texts };
}
