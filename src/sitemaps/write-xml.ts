import { Readable } from 'node:stream';
import { streamToPromise, type SitemapIndexStream, type SitemapStream } from 'sitemap';

/** The document that a stream of the library makes of these items. */
export async function writeXml(
  stream: SitemapStream | SitemapIndexStream,
  items: readonly object[],
): Promise<string> {
  return (await streamToPromise(Readable.from(items).pipe(stream))).toString('utf8');
}
