import type { APIRoute } from 'astro';
import { listIndexedSitemaps } from '../catalog/sitemaps.ts';
import { renderSitemapIndex } from '../sitemaps/sitemap-index.ts';

export const GET: APIRoute = async () =>
  new Response(await renderSitemapIndex(await listIndexedSitemaps()));
