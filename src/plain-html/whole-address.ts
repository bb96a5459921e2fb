import type { BodyScope } from './scope.ts';

/** Where a link of a body leads, as a whole address; `#fn-1` is a place on the page that shows it. */
export function wholeAddress(
  address: string,
  { brief, page, urls }: Pick<BodyScope, 'brief' | 'page' | 'urls'>,
): string {
  return address.startsWith('#') ? page + address : urls.absoluteLink(address, brief.language);
}
