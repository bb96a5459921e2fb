import type { APIRoute } from 'astro';
import { listPages } from '../catalog/list-pages.ts';
import { renderSitemapIndex } from '../feeds/sitemap.ts';
import { site, urls } from '../publication.ts';

export const GET: APIRoute = async () => {
  const pages = await listPages();
  const sitemaps = site.languages.map(({ language }) => ({
    address: urls.absolute(urls.sitemap(language)),
    lastModified: pages
      .flatMap((page) => (page.language === language ? (page.lastModified ?? []) : []))
      .toSorted()
      .at(-1),
  }));
  return new Response(await renderSitemapIndex(sitemaps));
};
