import type { ReadSite } from './check-site.ts';
import { contentFileOf } from './content-file.ts';
import type { Fault } from './fault.ts';

/** Finds ids that more than one element of a page has: a link to such an id is a matter of chance. */
export function checkIds({ pages, site }: ReadSite): Fault[] {
  return [...pages].flatMap(([address, { repeatedIds }]) =>
    repeatedIds.map((id): Fault => {
      const file = contentFileOf(address, site);
      return {
        address: `${address}#${id}`,
        message: 'is the address of more than one element.',
        holders: [],
        hint: `Most likely two headings or names in ${file ?? 'the content'} make the same id. Word one of them differently.`,
      };
    }),
  );
}
