import { SitemapStream } from 'sitemap';
import type { Brief } from '../domain/brief.ts';
import { writeXml } from './write-xml.ts';

/** A sitemap in the format of Google News. At least one brief is needed. */
export async function renderNewsSitemap(
  briefs: readonly Brief[],
  { name, addressOf }: { readonly name: string; readonly addressOf: (brief: Brief) => string },
): Promise<string> {
  const stream = new SitemapStream({
    xmlns: { news: true, xhtml: false, image: false, video: false },
  });
  const items = briefs.map((brief) => ({
    url: addressOf(brief),
    news: {
      publication: { name, language: brief.language },
      publication_date: brief.published.instant,
      title: brief.title,
    },
  }));
  return writeXml(stream, items);
}
