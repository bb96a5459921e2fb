import type { APIRoute, GetStaticPaths } from 'astro';
import { buildInputs } from '../../build-inputs.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import { loadFeedItems } from '../../catalog/feed-items.ts';
import { briefsIn } from '../../domain/catalog.ts';
import type { Language } from '../../domain/language.ts';
import { renderRss } from '../../feeds/rss.ts';
import { site, translateInto, urls } from '../../publication.ts';
import { languageParameter } from '../../urls.ts';

export const getStaticPaths = (() =>
  site.languages.map(({ language }) => ({
    params: { lang: languageParameter(site, language) },
    props: { language },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ language: Language }> = async ({ props: { language } }) => {
  const briefs = briefsIn(await loadCatalog(), language).slice(0, 30);
  const items = await loadFeedItems(briefs);
  const { cards } = buildInputs();
  const feed = renderRss(items, { site, urls, language, t: translateInto(language), cards });
  return new Response(feed, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
