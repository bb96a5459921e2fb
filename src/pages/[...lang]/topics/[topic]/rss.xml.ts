import type { APIRoute } from 'astro';
import { topicsIn } from '../../../../catalog/subject-pages.ts';
import { renderRss } from '../../../../feeds/formats/rss.ts';
import { urls } from '../../../../publication.ts';
import { pageFeedPaths } from '../../../_feeds-of-pages.ts';
import { feedResponse, type FeedDocument } from '../../../_feeds.ts';

export const getStaticPaths = () =>
  pageFeedPaths((catalog, language) =>
    topicsIn(catalog, language).map(({ topic: { id }, briefs }) => ({
      name: `topics/${id}`,
      path: urls.topic(language, id),
      params: { topic: id },
      briefs,
    })),
  );

export const GET: APIRoute<{ document: FeedDocument }> = ({ props }) =>
  feedResponse(props.document, renderRss);
