import type { APIRoute } from 'astro';
import { localized } from '../domain/language.ts';
import { site, urls } from '../publication.ts';

const paper = '#fbfaf6';

export const GET: APIRoute = () => {
  const icon = (size: number) => ({
    src: urls.file(`icon-${String(size)}.png`),
    type: 'image/png',
    sizes: `${String(size)}x${String(size)}`,
  });
  const manifest = {
    name: site.name,
    short_name: site.name,
    description: localized(site.description, site.defaultLanguage, site.defaultLanguage),
    lang: site.defaultLanguage,
    id: site.base,
    start_url: site.base,
    scope: site.base,
    display: 'browser',
    background_color: paper,
    theme_color: paper,
    icons: [icon(192), icon(512), { ...icon(512), purpose: 'maskable' }],
  };
  return new Response(`${JSON.stringify(manifest, undefined, 2)}\n`);
};
