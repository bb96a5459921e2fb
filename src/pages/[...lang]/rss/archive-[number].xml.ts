import type { APIRoute } from 'astro';
import { renderRss } from '../../../feeds/formats/rss.ts';
import { archivePaths } from '../../_feeds-of-all-briefs.ts';
import { feedResponse, type FeedDocument } from '../../_feeds.ts';

export const getStaticPaths = () => archivePaths('rss');

export const GET: APIRoute<{ document: FeedDocument }> = ({ props }) =>
  feedResponse(props.document, renderRss);
