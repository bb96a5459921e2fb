import type { APIRoute } from 'astro';
import { renderAtom } from '../../../feeds/formats/atom.ts';
import { archivePaths } from '../../_feeds-of-all-briefs.ts';
import { feedResponse, type FeedDocument } from '../../_feeds.ts';

export const getStaticPaths = () => archivePaths('atom');

export const GET: APIRoute<{ document: FeedDocument }> = ({ props }) =>
  feedResponse(props.document, renderAtom);
