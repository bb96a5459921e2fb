import type { APIRoute } from 'astro';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { pagesIn } from '../../catalog/site-pages.ts';
import { briefsIn } from '../../domain/catalog.ts';
import type { Language } from '../../domain/language.ts';
import { renderLlmsText } from '../../open-data/llms-text.ts';
import { site, translateInto, urls } from '../../publication.ts';
import { languageParameter } from '../../urls.ts';

export const getStaticPaths = () =>
  site.languages.map(({ language }) => ({
    params: { lang: languageParameter(site, language) },
    props: { language },
  }));

export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) => {
  const catalog = await loadCatalog();
  const content = {
    language,
    briefs: briefsIn(catalog, language),
    pages: pagesIn(catalog, language),
  };
  return new Response(renderLlmsText(content, { site, urls, t: translateInto(language) }));
};
