import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles } from '../reading/list-files.ts';

const folder = '_astro';
const textPattern = /\.(?:html|xml|json|css|txt|webmanifest)$/;
const picturePattern = /\.(?:avif|gif|jpe?g|png|webp)$/i;
/** From the folder to the first ending that ends a name; what stands before it is the base path. */
const addressPattern = /_astro\/([^"<>\n]+?\.(?:avif|gif|jpe?g|png|webp))(?![\w.%-])/gi;

/**
 * Deletes the pictures that no page, feed or style sheet names. The bundler writes out every picture
 * of the publication, those of drafts and of briefs that are not due among them, and a draft must
 * leave no trace: neither what its pictures show nor how they are called.
 *
 * Only the finished site is looked at, so it does not matter which pages were built just now and
 * which come from the cache.
 */
export async function deleteUnusedPictures(site: URL): Promise<void> {
  const root = fileURLToPath(site);
  const files = await listFiles(root);
  const pictures = files.filter(
    (file) => file.startsWith(`${folder}/`) && picturePattern.test(file),
  );
  if (pictures.length === 0) return;
  const named = new Set<string>();
  for (const file of files.filter((name) => textPattern.test(name))) {
    // Waits for the disk: a thousand small files are read sooner than by promises. Only names are decoded.
    const text = readFileSync(path.join(root, file), 'latin1');
    for (const [, name = ''] of text.matchAll(addressPattern)) named.add(name);
  }
  const used = new Set([...named].map((name) => plain(Buffer.from(name, 'latin1').toString())));
  const unused = pictures.filter((file) => !used.has(plain(file.slice(folder.length + 1))));
  await Promise.all(unused.map((file) => rm(path.join(root, file))));
}

/** One spelling for a name in an address, in HTML, and on disk. */
function plain(name: string): string {
  const text = name.replace(/&(?:#39|#x27|apos);/gi, "'").replace(/&(?:#38|#x26|amp);/gi, '&');
  try {
    return decodeURIComponent(text).normalize();
  } catch {
    return text.normalize();
  }
}
