import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { buildInputs } from '../build-inputs.ts';
import { readCodeVersion } from '../code-version.ts';
import { openJsonCache, type CachePlace, type JsonCache } from '../json-cache.ts';
import { strings } from '../publication.ts';

/** The copies of a brief. */
export interface Copies {
  readonly text: string;
  readonly data: string;
}

/** The paths at which a site has the copies of a brief. */
export type CopyPaths = { readonly [Kind in keyof Copies]: string };

/** Where the copies of some briefs lie, and the paths of each by its key. */
export interface KeptCopies {
  readonly place: CachePlace;
  readonly paths: Readonly<Record<string, CopyPaths>>;
}

/**
 * The copies of the last build of the publication. Made by other code or with other texts, none is used.
 *
 * @param part The name of the part of the briefs whose copies are kept together.
 */
export async function openCopyCache(
  part: string,
): Promise<JsonCache<Copies> & { readonly place: CachePlace }> {
  version ??= readVersion();
  const file = path.join(buildInputs().cache, 'copies', `${part}.json`);
  const place = { file, version: await version };
  return { ...openJsonCache<Copies>(place), place };
}

/** The same for all parts of a build. */
let version: Promise<string> | undefined;

async function readVersion(): Promise<string> {
  return createHash('sha256')
    .update(await readCodeVersion(process.cwd(), makers))
    .update(await readFile('src/urls.ts'))
    .update(JSON.stringify(strings))
    .digest('hex');
}

/** What makes copies, besides the data of a brief. */
const makers = [
  ...['src/open-data', 'src/plain-html', 'src/markdown', 'src/charts', 'src/i18n', 'src/domain'],
];
