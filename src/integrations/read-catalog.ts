import { buildInputs } from '../build-inputs.ts';
import { linkCatalog, type Catalog, type Content } from '../domain/catalog.ts';
import { toMoment } from '../domain/dates.ts';
import { checkPublication } from '../reading/check-publication.ts';
import { loadCheckedContent } from '../reading/checked-content.ts';
import type { Publication } from '../reading/publication.ts';

/** What the pages of a build are made of: without drafts and what is not due. Integrations share what was read once. */
export function readCatalog(publication: Publication): Promise<Catalog> {
  const known = read.get(publication) ?? linkContent(publication);
  read.set(publication, known);
  return known;
}

const read = new WeakMap<Publication, Promise<Catalog>>();

async function linkContent(publication: Publication): Promise<Catalog> {
  const { now } = buildInputs();
  const { timeZone, defaultAuthors } = publication.site;
  const content = await loadContent(publication);
  return linkCatalog(content, { now: toMoment(now, timeZone), preview: false, defaultAuthors });
}

async function loadContent(publication: Publication): Promise<Content> {
  const { cache, checked } = buildInputs();
  if (checked !== undefined) return loadCheckedContent(checked);
  return (await checkPublication(publication, cache)).content;
}
