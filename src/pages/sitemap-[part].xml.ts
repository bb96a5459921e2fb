import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { listSitemaps, loadSitemapEntry } from '../catalog/sitemaps.ts';
import { urls } from '../publication.ts';
import { renderSitemap } from '../sitemaps/sitemap.ts';

export const getStaticPaths = async () =>
  (await listSitemaps()).map(({ path, pages }) => ({
    params: { part: urls.sitemapParameter(path) },
    props: { pages },
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { pages } }) =>
  new Response(await renderSitemap(await Promise.all(pages.map(loadSitemapEntry))));
