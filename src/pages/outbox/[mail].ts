import type { APIRoute, GetStaticPaths } from 'astro';
import { cacheKey } from '../../catalog/cache-key.ts';
import { loadCatalog } from '../../catalog/load-catalog.ts';
import type { Edition } from '../../domain/edition.ts';
import { loadMail, mailFiles } from '../_mails.ts';

type Ending = keyof typeof mailFiles;

/** The mails of all editions. `npm run build` moves them out of the site: they are never deployed. */
export const getStaticPaths = (async () => {
  const { editions } = await loadCatalog();
  return editions.flatMap((edition) => {
    const key = cacheKey(edition);
    return (Object.keys(mailFiles) as Ending[]).map((ending) => ({
      params: { mail: `${edition.slug}.${edition.language}.${ending}` },
      props: { edition, ending },
      cacheKey: key,
    }));
  });
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ edition: Edition; ending: Ending }> = async ({ props }) =>
  new Response(mailFiles[props.ending](await loadMail(props.edition)), {
    headers: { 'Content-Type': types[props.ending] },
  });

const types: Readonly<Record<Ending, string>> = {
  html: 'text/html; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  eml: 'message/rfc822',
  json: 'application/json',
  size: 'application/json',
};
