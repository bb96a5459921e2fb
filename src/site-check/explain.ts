import { closest } from '../domain/closest.ts';
import type { AddressUse } from './built-page.ts';
import type { ReadSite } from './check-site.ts';
import { contentFileOf, namePage } from './content-file.ts';
import type { Target } from './resolve-address.ts';

/** What most likely causes a path that leads nowhere. */
export function explainPath(
  { path }: Target,
  use: AddressUse,
  holders: readonly string[],
  read: ReadSite,
): string {
  const { site, files } = read;
  if (use === 'card' || use === 'alternate' || use === 'canonical') {
    return 'No text of the publication can cause this: it is a fault of Baseload. Please report it.';
  }
  const near = files.has(`${path}/`) ? `${path}/` : nearSibling(path, files);
  const cause = near === undefined ? causeOf(path, site) : `Did you mean ${near}?`;
  return `${cause}${placeOf(holders, read)}`;
}

/** What most likely causes a fragment that no element has. */
export function explainFragment(
  { path, fragment }: Target,
  holders: readonly string[],
  read: ReadSite,
): string {
  const near = closest(fragment, read.pages.get(path)?.ids ?? []);
  const cause =
    near === undefined
      ? 'The fragment of a heading is made of its text, and changes with it.'
      : `Did you mean #${near}?`;
  return `${cause}${placeOf(holders, read)}`;
}

/** The file or page of the same folder that is spelled most like it. */
function nearSibling(path: string, files: ReadSite['files']): string | undefined {
  const [, folder = '', name = ''] = /^(.*\/)([^/]+\/?)$/.exec(path) ?? [];
  const names = [...files.keys()]
    .filter((file) => file.startsWith(folder))
    .map((file) => file.slice(folder.length))
    .filter((rest) => /^[^/]+\/?$/.test(rest));
  const near = closest(name, names);
  return near === undefined ? undefined : folder + near;
}

function causeOf(path: string, site: ReadSite['site']): string {
  if (!path.startsWith(site.base)) {
    return `The site lives below ${site.base}, and this address does not.`;
  }
  const { parts } = namePage(path, site);
  const file = contentFileOf(path, site);
  const last = parts.at(-1) ?? '';
  if (parts[0] === 'briefs' && file !== undefined) {
    return `A draft and a brief of a later date have no page. Link a brief by its file, [text](./${last}.mdx): then the check names the line.`;
  }
  if (!path.endsWith('/') && last.includes('.')) {
    return `Put the file into the publication as public/${parts.join('/')}, or correct the address.`;
  }
  if (file?.startsWith('content/pages/') === true)
    return `There is no ${file}. Write it, or correct the link.`;
  return 'Correct the link, or write what it should lead to.';
}

/** The file of the publication that most likely holds the link. */
function placeOf(holders: readonly string[], { site, pages }: ReadSite): string {
  if (holders.length > 1 && holders.length >= pages.size - 1) {
    return ' It stands on every page, so in the header or the footer.';
  }
  const file = holders
    .map((holder) => contentFileOf(holder, site))
    .find((name) => name !== undefined);
  return file === undefined ? '' : ` The link stands in ${file}.`;
}
