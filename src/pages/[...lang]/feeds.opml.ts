import type { APIRoute, GetStaticPaths } from 'astro';
import { listFeedFolders } from '../../catalog/list-feeds.ts';
import { listPages } from '../../catalog/list-pages.ts';
import { renderOpml } from '../../feeds/formats/opml.ts';
import { site } from '../../publication.ts';
import { languageParameter } from '../../urls.ts';

export const getStaticPaths = (() =>
  site.languages.map(({ language }) => ({
    params: { lang: languageParameter(site, language) },
    props: { language },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ language: string }> = async ({ props: { language } }) =>
  new Response(renderOpml(site.name, listFeedFolders(await listPages(), language)));
