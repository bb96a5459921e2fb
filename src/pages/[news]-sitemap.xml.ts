import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadNews } from '../catalog/sitemaps.ts';
import { site, urls } from '../publication.ts';
import { renderNewsSitemap } from '../sitemaps/news-sitemap.ts';

/** The only path is `news`, and there is none without news: an empty sitemap is not valid. */
export const getStaticPaths = async () => {
  const briefs = await loadNews();
  return briefs.length === 0 ? [] : [{ params: { news: 'news' }, props: { briefs } }];
};

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = async ({ props: { briefs } }) => {
  const addressOf = ({ language, slug }: (typeof briefs)[number]) =>
    urls.absolute(urls.brief(language, slug));
  return new Response(await renderNewsSitemap(briefs, { name: site.name, addressOf }));
};
