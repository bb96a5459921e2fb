import type { APIRoute, GetStaticPaths } from 'astro';
import { cacheKey } from '../../../catalog/cache-key.ts';
import { loadCatalog } from '../../../catalog/load-catalog.ts';
import { correctionsIn } from '../../../domain/corrections.ts';
import { toCorrectionEntry } from '../../../feeds/correction-entry.ts';
import { toFeed, type Feed } from '../../../feeds/feed.ts';
import { renderRss } from '../../../feeds/formats/rss.ts';
import { newestCount } from '../../../feeds/spread.ts';
import { site, urls } from '../../../publication.ts';
import { languageParameter } from '../../../urls.ts';
import { channelContext } from '../../_feed-entries.ts';
import { aboutPage } from '../../_feeds-of-pages.ts';

export const getStaticPaths = (async () => {
  const catalog = await loadCatalog();
  const toPath = async (language: string) => {
    const context = channelContext(language);
    const newest = correctionsIn(catalog, language).slice(0, newestCount);
    const entries = newest.map((correction) => toCorrectionEntry(correction, context));
    const about = await aboutPage(urls.corrections(language), language);
    const feed = toFeed({ ...about, name: 'corrections', entries }, context);
    const params = { lang: languageParameter(site, language) };
    return { params, props: { feed }, cacheKey: cacheKey(feed) };
  };
  return Promise.all(site.languages.map(({ language }) => toPath(language)));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ feed: Feed }> = ({ props }) => new Response(renderRss(props.feed));
