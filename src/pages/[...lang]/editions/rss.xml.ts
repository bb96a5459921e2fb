import type { APIRoute } from 'astro';
import { renderRss } from '../../../feeds/formats/rss.ts';
import { editionFeedPaths, loadEditionFeed, type EditionFeed } from '../../_edition-feed.ts';

export const getStaticPaths = editionFeedPaths;

export const GET: APIRoute<{ feed: EditionFeed }> = async ({ props }) =>
  new Response(renderRss(await loadEditionFeed(props.feed)));
