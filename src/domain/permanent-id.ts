import { firstSlug, type Brief } from './brief.ts';
import type { Edition } from './edition.ts';
import type { Language } from './language.ts';
import type { Site } from './site.ts';

/** The id of a brief in feeds: it stays when the title, the file name or the host changes (RFC 4151). */
export function permanentId(
  site: Pick<Site, 'idAuthority'>,
  brief: Pick<Brief, 'language' | 'slug' | 'formerly'>,
): string {
  return `tag:${site.idAuthority}:briefs/${brief.language}/${firstSlug(brief)}`;
}

/** The id of a correction, given its anchor on the page of the brief: `correction-2025-11-14`. */
export function correctionId(
  site: Pick<Site, 'idAuthority'>,
  brief: Pick<Brief, 'language' | 'slug' | 'formerly'>,
  anchor: string,
): string {
  return `${permanentId(site, brief)}/${anchor}`;
}

/** The id of an edition in feeds. */
export function editionId(
  site: Pick<Site, 'idAuthority'>,
  { language, slug }: Pick<Edition, 'language' | 'slug'>,
): string {
  return `tag:${site.idAuthority}:editions/${language}/${slug}`;
}

/** The id of a feed, given its name among the feeds of its language: `briefs`, `topics/power`. */
export function feedId(site: Pick<Site, 'idAuthority'>, language: Language, name: string): string {
  return `tag:${site.idAuthority}:feeds/${language}/${name}`;
}
