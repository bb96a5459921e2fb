import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { site } from '../../publication.ts';
import { languageParameter } from '../../urls.ts';
import { briefData, loadBriefText } from './copies.ts';

/** The copies one by one, in `npm run dev` only: as `….md` and as `….json`. */
export const getStaticPaths = async () =>
  (await loadCatalog()).briefs.map((brief) => ({
    params: { lang: languageParameter(site, brief.language), slug: brief.slug },
    props: { brief },
  }));

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { brief }, url }) =>
  url.pathname.endsWith('.md')
    ? new Response(await loadBriefText(brief), {
        headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
      })
    : new Response(briefData(brief), { headers: { 'Content-Type': 'application/json' } });
