import { topicsIn } from '../catalog/subject-pages.ts';
import type { SearchChoices } from '../components/search/search-choices.ts';
import { briefsIn, editionsIn, yearOf, type Catalog } from '../domain/catalog.ts';
import { localized, type Language } from '../domain/language.ts';
import { organizationRecords } from '../domain/organization-record.ts';
import { localeOf, site } from '../publication.ts';

/** By what the briefs and editions in a language can be chosen: the filters of the search index. */
export function searchChoices(catalog: Catalog, language: Language): SearchChoices {
  const { compare } = new Intl.Collator(localeOf(language));
  return {
    topics: topicsIn(catalog, language).map(({ topic: { id, name } }) => ({
      id,
      name: localized(name, language, site.defaultLanguage),
    })),
    organizations: organizationRecords(catalog, language)
      .map(({ organization: { id, name } }) => ({ id, name }))
      .toSorted((a, b) => compare(a.name, b.name)),
    years: yearsIn(catalog, language).map((year) => ({ id: year, name: year })),
  };
}

/** The latest first. */
function yearsIn(catalog: Catalog, language: Language): string[] {
  const dated = [...briefsIn(catalog, language), ...editionsIn(catalog, language)];
  return [...new Set(dated.map(yearOf))].toSorted().toReversed();
}
