import type { Catalog } from '../../domain/catalog.ts';
import type { Language } from '../../domain/language.ts';

/** What every page of a language shows around its content. */
export interface Frame {
  readonly language: Language;
  /** The standing pages of `content/pages/`, for menu and footer. */
  readonly pages: readonly { readonly slug: string; readonly title: string }[];
}

/** The frame of all pages in a language. */
export function frameOf(catalog: Catalog, language: Language): Frame {
  const pages = catalog.pages.filter((page) => page.language === language);
  return { language, pages: pages.map(({ slug, title }) => ({ slug, title })) };
}
