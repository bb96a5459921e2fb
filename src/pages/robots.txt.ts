import type { APIRoute } from 'astro';
import { loadNews } from '../catalog/sitemaps.ts';
import { urls } from '../publication.ts';

export const GET: APIRoute = async () => {
  const hasNews = (await loadNews()).length > 0;
  const sitemaps = [urls.sitemapIndex(), ...(hasNews ? [urls.newsSitemap()] : [])];
  const lines = sitemaps.map((path) => `Sitemap: ${urls.absolute(path)}\n`);
  return new Response(`User-agent: *\nAllow: /\n\n${lines.join('')}`);
};
