import { checkSite, type SiteToCheck } from './check-site.ts';
import { isRead, listSiteFiles } from './list-site-files.ts';
import { formatFindings } from './report.ts';
import { openSiteReader, type SiteReader } from './site-reader.ts';

export interface SiteTask {
  readonly kind: 'read ahead' | 'check';
  readonly site: SiteToCheck;
}

/** One worker reads one site: what it has read stays in its process. */
let reader: SiteReader | undefined;

/**
 * Reads what is new in a site since the last time, or checks the finished site.
 *
 * @returns What is wrong with a finished site; `undefined` where all is well, and as long as it is being built.
 */
export default async function work({ kind, site }: SiteTask): Promise<string | undefined> {
  reader ??= openSiteReader(site);
  if (kind === 'check') return formatFindings(await checkSite(site, reader));
  await readAhead(site, reader);
  return undefined;
}

async function readAhead({ folder }: SiteToCheck, its: SiteReader): Promise<void> {
  const files = await listSiteFiles(folder, '/').catch(noFiles);
  for (const file of [...files.values()].filter(isRead)) {
    try {
      its.read(file);
    } catch {
      // Some files are taken out of a site before it is finished. What is there then is read again, and fails there.
    }
  }
}

/** The folder need not exist yet. */
function noFiles(): ReadonlyMap<string, string> {
  return new Map();
}
