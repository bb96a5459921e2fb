import { editionsIn, type Catalog } from '../../domain/catalog.ts';
import { organizationRecords } from '../../domain/organization-record.ts';
import type { Language } from '../../domain/language.ts';

/** What every page of a language shows around its content. */
export interface Frame {
  readonly language: Language;
  /** The standing pages of `content/pages/`, for menu and footer. */
  readonly pages: readonly { readonly slug: string; readonly title: string }[];
  /** Whether there is a page of organizations: a menu leads nowhere else. */
  readonly hasOrganizations: boolean;
  /** Whether there is a page of editions. */
  readonly hasEditions: boolean;
}

/** The frame of all pages in a language. */
export function frameOf(catalog: Catalog, language: Language): Frame {
  const pages = catalog.pages.filter((page) => page.language === language);
  return {
    language,
    pages: pages.map(({ slug, title }) => ({ slug, title })),
    hasOrganizations: organizationRecords(catalog, language).length > 0,
    hasEditions: editionsIn(catalog, language).length > 0,
  };
}
