import type { AddressUse, Reference } from './built-page.ts';
import type { ReadSite } from './check-site.ts';
import { explainFragment, explainPath } from './explain.ts';
import type { Fault } from './fault.ts';
import type { Target } from './resolve-address.ts';

/** Finds the addresses of the site's own that lead nowhere: one fault for each, with all that hold it. */
export function checkAddresses(read: ReadSite): Fault[] {
  const broken = new Map<string, Broken>();
  for (const [holder, reference] of referencesOf(read)) {
    const target = read.resolve(reference.address, holder);
    if (target === undefined || leadsSomewhere(target, reference.use, read)) continue;
    const { path, fragment } = target;
    const lost = read.files.has(path) ? 'fragment' : 'path';
    const key = lost === 'fragment' ? `${path}#${fragment}` : path;
    const known = broken.get(key);
    if (known !== undefined) known.holders.add(holder);
    else broken.set(key, { target, lost, use: reference.use, holders: new Set([holder]) });
  }
  return [...broken].map(([address, found]) => toFault(address, found, read));
}

interface Broken {
  readonly target: Target;
  readonly lost: 'path' | 'fragment';
  /** Of the first that was found. */
  readonly use: AddressUse;
  readonly holders: Set<string>;
}

/** The style guide shows organizations and briefs that are samples, and have no pages. */
const samplePage = 'styleguide/';

function* referencesOf({ pages, texts, site }: ReadSite): Generator<[string, Reference]> {
  for (const [holder, { references }] of pages) {
    if (holder === site.base + samplePage) continue;
    for (const reference of references) yield [holder, reference];
  }
  for (const [holder, addresses] of texts) {
    // Only whole addresses: what is relative in the text of an item leads through its feed.
    const own = addresses.filter((address) => address.startsWith(site.origin));
    for (const address of own) yield [holder, { address, use: 'text' }];
  }
}

function leadsSomewhere({ path, fragment }: Target, use: AddressUse, read: ReadSite): boolean {
  if (!read.hasCards && path.startsWith(`${read.site.base}cards/`)) return true;
  if (!read.files.has(path)) return false;
  // In data a fragment tells things apart, such as the publisher from its site.
  if (fragment === '' || use === 'text') return true;
  const page = read.pages.get(path);
  return page === undefined || page.ids.includes(fragment);
}

const uses: Readonly<Record<AddressUse, string>> = {
  link: 'a link leads to it, and there is no such page or file.',
  picture: 'a picture is there on the page, and its file is not in the site.',
  file: 'the page asks for it, and there is no such file.',
  alternate: 'it is named as the same page in another language, and there is no such page.',
  canonical: 'it is named as the address of the page, and there is no such page.',
  card: 'it is named as the card of the page, and was not drawn.',
  text: 'a feed, sitemap, copy or data file names it, and there is no such page or file.',
};

/** Its cause is looked for when it is read: one wrong template breaks thousands of addresses, and few are shown. */
function toFault(address: string, found: Broken, read: ReadSite): Fault {
  const { target, lost, use } = found;
  const holders = [...found.holders].toSorted();
  if (lost === 'path') {
    return {
      address,
      message: uses[use],
      holders,
      get hint() {
        return explainPath(target, use, holders, read);
      },
    };
  }
  return {
    address,
    message: `a link leads to it, and nothing on that page has the id "${target.fragment}".`,
    holders,
    get hint() {
      return explainFragment(target, holders, read);
    },
  };
}
