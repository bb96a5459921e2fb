import type { APIRoute } from 'astro';
import { renderJsonFeed } from '../../feeds/formats/json-feed.ts';
import { subscriptionPaths } from '../_feeds-of-all-briefs.ts';
import { feedResponse, type FeedDocument } from '../_feeds.ts';

export const getStaticPaths = () => subscriptionPaths('jsonFeed');

export const GET: APIRoute<{ document: FeedDocument }> = ({ props }) =>
  feedResponse(props.document, renderJsonFeed);
