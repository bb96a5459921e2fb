import { firstSlug, type Brief } from './brief.ts';
import type { Site } from './site.ts';

/** The id of a brief in feeds: it stays when the title, the file name or the host changes (RFC 4151). */
export function permanentId(
  site: Pick<Site, 'idAuthority'>,
  brief: Pick<Brief, 'language' | 'slug' | 'formerly'>,
): string {
  return `tag:${site.idAuthority}:briefs/${brief.language}/${firstSlug(brief)}`;
}
