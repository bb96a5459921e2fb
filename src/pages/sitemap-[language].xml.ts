import type { APIRoute, GetStaticPaths } from 'astro';
import { listPages } from '../catalog/list-pages.ts';
import { inDefaultLanguage } from '../domain/language.ts';
import { renderSitemap } from '../feeds/sitemap.ts';
import { site, urls } from '../publication.ts';

export const getStaticPaths = (() =>
  site.languages.map(({ language }) => ({ params: { language } }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params }) => {
  const pages = (await listPages()).filter(({ language }) => language === params.language);
  const entries = pages.map(({ path, lastModified, alternates }) => ({
    address: urls.absolute(path),
    lastModified,
    defaultAddress: urls.absolute(
      inDefaultLanguage(alternates, site.defaultLanguage)?.path ?? path,
    ),
    alternates: alternates.map(({ language, path: its }) => ({
      language,
      address: urls.absolute(its),
    })),
  }));
  return new Response(await renderSitemap(entries));
};
