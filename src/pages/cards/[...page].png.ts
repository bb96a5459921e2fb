import type { APIRoute, GetStaticPaths } from 'astro';
import { buildInputs } from '../../build-inputs.ts';
import { renderCard } from '../../cards/render-card.ts';
import type { Card } from '../../cards/card.ts';
import { cacheKey } from '../../catalog/cache-key.ts';
import { listPages } from '../../catalog/list-pages.ts';
import { cardOf } from '../../catalog/page-card.ts';
import { urls } from '../../publication.ts';

export const getStaticPaths = (async () => {
  if (!buildInputs().cards) return [];
  return (await listPages()).map((page) => {
    const card = cardOf(page);
    return {
      params: { page: urls.cardParameter(page.path) },
      props: { card },
      cacheKey: cacheKey(card),
    };
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await renderCard(props.card), { headers: { 'Content-Type': 'image/png' } });
