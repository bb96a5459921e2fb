import { editionsIn, type Catalog } from '../domain/catalog.ts';
import type { Language } from '../domain/language.ts';
import type { KeyedPage, PageListContext } from './site-pages.ts';

/** The pages of the editions in a language and the list of them; none where there is no edition. */
export function listEditionPages(
  catalog: Catalog,
  language: Language,
  { urls, translateInto }: PageListContext,
): KeyedPage[] {
  const editions = editionsIn(catalog, language);
  const [newest] = editions;
  if (newest === undefined) return [];
  const t = translateInto(language);
  const path = urls.editions(language);
  const feed = { path: urls.feedOf(path), subject: t('editions.title') };
  return [
    {
      key: 'editions',
      path,
      language,
      title: t('editions.title'),
      summary: t('editions.description'),
      feed,
      lastModified: newest.published.day,
    },
    ...editions.map((edition) => ({
      key: `editions/${edition.slug}`,
      path: urls.edition(language, edition.slug),
      language,
      title: edition.subject,
      summary: edition.preheader,
      edition,
      file: edition.path,
      feed,
      lastModified: edition.published.day,
    })),
  ];
}
