import type { BuildInputs } from '../build-inputs.ts';
import { linkCatalog, type Catalog, type Content } from '../domain/catalog.ts';
import { toMoment } from '../domain/dates.ts';
import { checkPublication } from '../reading/check-publication.ts';
import { loadCheckedContent } from '../reading/checked-content.ts';
import type { Publication } from '../reading/publication.ts';

/** What the pages of a build are made of: without drafts and what is not due. */
export async function readCatalog(publication: Publication, inputs: BuildInputs): Promise<Catalog> {
  const { timeZone, defaultAuthors } = publication.site;
  const now = toMoment(inputs.now, timeZone);
  const content = await loadContent(publication, inputs);
  return linkCatalog(content, { now, preview: false, defaultAuthors });
}

async function loadContent(
  publication: Publication,
  { cache, checked }: BuildInputs,
): Promise<Content> {
  if (checked !== undefined) return loadCheckedContent(checked);
  return (await checkPublication(publication, cache)).content;
}
