import type { Author } from '../../domain/author.ts';
import { localized, type Language } from '../../domain/language.ts';
import { localeOf, site, translateInto } from '../../publication.ts';

/** Who wrote a brief, as its byline says: `Von der Redaktion`. */
export function formatAuthors(authors: readonly Author[], language: Language): string {
  const names = authors.map(({ name, byline }) =>
    localized(byline ?? name, language, site.defaultLanguage),
  );
  const list = new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(names);
  return translateInto(language)('brief.by', { authors: list });
}
