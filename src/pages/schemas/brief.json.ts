import type { APIRoute } from 'astro';
import { renderBriefSchema } from '../../open-data/brief-schema.ts';
import { urls } from '../../publication.ts';

export const GET: APIRoute = () =>
  new Response(renderBriefSchema(urls.absolute(urls.briefSchema())), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
