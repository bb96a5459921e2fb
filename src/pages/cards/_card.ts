import type { APIRoute, GetStaticPaths } from 'astro';
import { renderCard } from '../../cards/render-card.ts';
import type { Card } from '../../cards/card.ts';
import { loadCards } from '../../catalog/list-pages.ts';
import { urls } from '../../publication.ts';

/** Draws a card when it is asked for. Only `npm run dev` has this route: a build draws all cards beside Astro. */
export const getStaticPaths = (async () =>
  (await loadCards()).map(({ page, card }) => ({
    params: { page: urls.cardParameter(page.path) },
    props: { card },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ card: Card }> = async ({ props }) =>
  new Response(await renderCard(props.card), { headers: { 'Content-Type': 'image/png' } });
