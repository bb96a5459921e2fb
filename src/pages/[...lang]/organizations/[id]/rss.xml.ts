import type { APIRoute } from 'astro';
import { organizationRecords } from '../../../../domain/organization-record.ts';
import { renderRss } from '../../../../feeds/formats/rss.ts';
import { urls } from '../../../../publication.ts';
import { pageFeedPaths } from '../../../_feeds-of-pages.ts';
import { feedResponse, type FeedDocument } from '../../../_feeds.ts';

export const getStaticPaths = () =>
  pageFeedPaths((catalog, language) =>
    organizationRecords(catalog, language).map(({ organization: { id }, briefs }) => ({
      name: `organizations/${id}`,
      path: urls.organization(language, id),
      params: { id },
      briefs,
    })),
  );

export const GET: APIRoute<{ document: FeedDocument }> = ({ props }) =>
  feedResponse(props.document, renderRss);
