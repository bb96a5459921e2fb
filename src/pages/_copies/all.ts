import type { APIRoute } from 'astro';
import { loadCopies } from './copies.ts';

/** All copies in one file, which `src/integrations/copies.ts` takes apart: a path each costs Astro more than making them. */
export const GET: APIRoute = async () => Response.json(await loadCopies());
