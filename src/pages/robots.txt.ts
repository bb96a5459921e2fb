import type { APIRoute } from 'astro';
import { urls } from '../publication.ts';

export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${urls.absolute(urls.sitemapIndex())}\n`);
