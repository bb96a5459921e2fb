import type { CustomRecord } from 'pagefind';
import { briefsIn, editionsIn, type Catalog } from '../../domain/catalog.ts';
import type { Language } from '../../domain/language.ts';
import type { Organization } from '../../domain/organization.ts';
import { organizationRecords } from '../../domain/organization-record.ts';
import { aliasFinder } from './aliases.ts';
import { briefRecord } from './brief-record.ts';
import { editionRecord } from './edition-record.ts';
import type { RecordContext, RecordDraft } from './record.ts';

/**
 * What search knows of every brief and every edition in a language: text to find and to quote, and what
 * `src/client/search` shows of it and filters by.
 */
export async function searchRecords(context: RecordContext): Promise<CustomRecord[]> {
  const { catalog, language } = context;
  const organizations = organizationsByBrief(catalog, language);
  const drafts = await Promise.all([
    ...briefsIn(catalog, language).map((brief) =>
      briefRecord(brief, organizations.get(brief.slug) ?? [], context),
    ),
    ...editionsIn(catalog, language).map((edition) => editionRecord(edition, context)),
  ]);
  const findAliases = aliasFinder(
    language,
    drafts.flatMap(({ title, prose }) => [title, ...prose]),
  );
  return drafts.map((draft) => withAliases(draft, findAliases));
}

function withAliases(
  { record, title }: RecordDraft,
  findAliases: (text: string) => string[],
): CustomRecord {
  const aliases = findAliases(`${title} ${record.content}`);
  if (aliases.length === 0) return record;
  // Pagefind finds words in these as well; the title weighs most.
  return { ...record, meta: { ...record.meta, aliases: aliases.join(' ') } };
}

function organizationsByBrief(
  catalog: Catalog,
  language: Language,
): ReadonlyMap<string, readonly Organization[]> {
  const pairs = organizationRecords(catalog, language).flatMap(({ organization, briefs }) =>
    briefs.map(({ slug }) => ({ slug, organization })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ slug }) => slug)].map(([slug, its]) => [
      slug,
      its.map(({ organization }) => organization),
    ]),
  );
}
