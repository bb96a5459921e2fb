import type { BuiltPage } from './built-page.ts';
import type { ReadSite } from './check-site.ts';
import type { Fault } from './fault.ts';

/** Finds pages that name a counterpart in another language that does not name them back, or not themselves. */
export function checkAlternates(read: ReadSite): Fault[] {
  return [...read.pages].flatMap(([address, page]) => faultsOf(address, page, read));
}

function faultsOf(address: string, page: BuiltPage, read: ReadSite): Fault[] {
  if (page.alternates.length === 0) return [];
  const own = pathsOf(address, page, read);
  const faults: Fault[] = [];
  if (!own.includes(address)) {
    faults.push(faultAt(address, 'names its counterparts in other languages, and not itself.'));
  }
  for (const path of new Set(own)) {
    const other = read.pages.get(path);
    // What does not exist at all is reported with all other addresses.
    if (other === undefined || path === address) continue;
    if (pathsOf(path, other, read).includes(address)) continue;
    faults.push(
      faultAt(address, `names ${path} as its counterpart, which does not name it in turn.`),
    );
  }
  return faults;
}

function pathsOf(address: string, { alternates }: BuiltPage, { resolve }: ReadSite) {
  return alternates.flatMap(({ address: named }) => resolve(named, address)?.path ?? []);
}

function faultAt(address: string, message: string): Fault {
  return {
    address,
    message,
    holders: [],
    hint: 'No text of the publication can cause this: it is a fault of Baseload. Please report it.',
  };
}
