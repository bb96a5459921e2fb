import type { APIRoute } from 'astro';
import feed from '../styles/feed.css?raw';
import tokens from '../styles/tokens.css?raw';

export const GET: APIRoute = () => new Response(tokens + feed);
