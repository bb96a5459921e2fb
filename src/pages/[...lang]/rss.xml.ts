import type { APIRoute } from 'astro';
import { renderRss } from '../../feeds/formats/rss.ts';
import { subscriptionPaths } from '../_feeds-of-all-briefs.ts';
import { feedResponse, type FeedDocument } from '../_feeds.ts';

export const getStaticPaths = () => subscriptionPaths('rss');

export const GET: APIRoute<{ document: FeedDocument }> = ({ props }) =>
  feedResponse(props.document, renderRss);
