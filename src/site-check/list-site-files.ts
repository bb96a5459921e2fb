import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** The folder in which the search index lies. Its many small files are Pagefind's, and no page of the site. */
const searchFolder = 'pagefind';

/**
 * The files of a built site by the path under which a host serves them, with those of the search
 * index: `/news/briefs/2025-11-12-name/` for `briefs/2025-11-12-name/index.html` below `/news/`.
 */
export async function listSiteFiles(folder: string, base: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .map((name) => name.split(path.sep).join('/'));
  return new Map(
    names
      .toSorted()
      .map((name) => [base + name.normalize().replace(/(^|\/)index\.html$/, '$1'), name]),
  );
}

/** Whether a file is read for the addresses in it. */
export function isRead(file: string): boolean {
  return (
    !file.startsWith(`${searchFolder}/`) &&
    /(?:\.(?:html|xml|opml|json|md)|(?:^|\/)llms\.txt)$/.test(file)
  );
}
