import path from 'node:path';
import { cacheFolder } from '../src/build-inputs.ts';
import { editionsIn, linkCatalog, type Catalog } from '../src/domain/catalog.ts';
import { chooseBriefs } from '../src/domain/choose-briefs.ts';
import { toMoment } from '../src/domain/dates.ts';
import type { EditionKind } from '../src/domain/edition.ts';
import type { Language } from '../src/domain/language.ts';
import { hasErrors, plural, PublicationError } from '../src/domain/problem.ts';
import { checkPublication } from '../src/reading/check-publication.ts';
import { newEdition } from '../src/reading/new-edition.ts';
import type { Publication } from '../src/reading/publication.ts';
import { createFile } from '../src/write-file.ts';
import { UsageError } from './run-script.ts';

/** What an edition is wanted of; days are written `2025-11-14`. */
export interface EditionOrder {
  readonly language: Language;
  readonly day: string;
  readonly kind: EditionKind;
  /** A day, or `last`: that of the last edition. */
  readonly since: string;
  /** Ids; without them all topics. */
  readonly topics?: readonly string[] | undefined;
}

/**
 * Writes the draft of an edition of the briefs that no edition has had yet.
 *
 * @returns What was written, in sentences.
 * @throws PublicationError where the publication has an error.
 * @throws UsageError where there is no such brief, or an edition of that day or a later one.
 */
export async function writeEdition(publication: Publication, order: EditionOrder): Promise<string> {
  const { language, day, kind, topics } = order;
  const catalog = await readCatalog(publication, day);
  const editions = editionsIn(catalog, language);
  const [last] = editions;
  if (last !== undefined && last.slug >= day) {
    const hint = last.slug === day ? 'It stays as it is.' : 'Editions are numbered by their days.';
    throw new UsageError(`There is an edition of ${last.slug}: ${last.path}. ${hint}`);
  }
  const since = order.since === 'last' ? last?.slug : order.since;
  const sections = chooseBriefs(catalog, { language, day, since, topics });
  const count = sections.reduce((sum, { briefs }) => sum + briefs.length, 0);
  if (count === 0) throw new UsageError(nothingNew(order, since));
  const midnight = toMoment(day, publication.site.timeZone);
  const number = Math.max(0, ...editions.map((edition) => edition.number)) + 1;
  const { path: name, text } = newEdition({ language, number, kind, midnight, sections });
  const file = path.join(publication.folder, name);
  if (!(await createFile(file, text))) {
    throw new UsageError(`${name} exists already, and stays as it is.`);
  }
  return `Wrote ${path.relative('.', file)}: number ${String(number)}, with ${plural(count, 'brief')}.`;
}

async function readCatalog(publication: Publication, day: string): Promise<Catalog> {
  const { content, problems } = await checkPublication(
    publication,
    cacheFolder(publication.folder),
  );
  if (hasErrors(problems)) throw new PublicationError(problems);
  const { timeZone, defaultAuthors } = publication.site;
  return linkCatalog(content, { now: toMoment(day, timeZone), preview: true, defaultAuthors });
}

function nothingNew({ language, day, topics }: EditionOrder, since: string | undefined): string {
  const from = since === undefined ? '' : ` from ${since}`;
  const on = topics === undefined ? '' : ` on ${topics.join(', ')}`;
  return `Nothing new: no brief in "${language}"${on}${from} until ${day} that no edition has had. Nothing was written.`;
}
