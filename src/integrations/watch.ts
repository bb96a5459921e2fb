import path from 'node:path';

/** What no page is made of. The caches and the tests hold tens of thousands of files, which to watch takes seconds. */
const unwatched = [
  '.cache',
  'dist',
  'dist.next',
  'dist.previous',
  'outbox',
  'tests',
  'bench',
  'docs',
];

/**
 * Tells what `npm run dev` need not watch below the root of the project.
 *
 * @param publication Absolute folder; it is watched wherever it lies.
 */
export function ignoreWhatIsMade(root: string, publication: string): (file: string) => boolean {
  const folders = unwatched.map((folder) => path.join(root, folder));
  return (file) => folders.some((folder) => isWithin(folder, file)) && !isWithin(publication, file);
}

function isWithin(folder: string, file: string): boolean {
  const way = path.relative(folder, file);
  return !way.startsWith('..') && !path.isAbsolute(way);
}
