import type { ArchiveLinks } from '../feed.ts';

/** The links of RFC 5005 to the other documents of a feed, for RSS and Atom. */
export function rfc5005Links({ previous, next, current }: ArchiveLinks, type: string) {
  const links = { 'prev-archive': previous, 'next-archive': next, current };
  return Object.entries(links).flatMap(([rel, href]) =>
    href === undefined ? [] : [{ href, rel, type }],
  );
}
