import path from 'node:path';
import sharp from 'sharp';
import type { MdxFile } from './mdx-file.ts';
import { picturesOf } from './rules/files.ts';

/**
 * The pictures that bodies show and that exist, but are not pictures inside: empty, damaged, or
 * another kind of file under a new name.
 *
 * @param existing Paths relative to the publication folder.
 */
export async function findUnreadable(
  folder: string,
  files: readonly MdxFile[],
  existing: ReadonlySet<string>,
): Promise<Set<string>> {
  const shown = new Set(files.flatMap(picturesOf).filter((name) => existing.has(name)));
  const probed = await Promise.all(
    [...shown].map(async (name) => ((await isPicture(path.join(folder, name))) ? [] : [name])),
  );
  return new Set(probed.flat());
}

/** Whether a file begins as a picture does. Only its head is read. */
export function isPicture(file: string): Promise<boolean> {
  return sharp(file)
    .metadata()
    .then(
      () => true,
      () => false,
    );
}
