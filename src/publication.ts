import { severities, site, strings } from 'virtual:baseload/publication';
import type { Language } from './domain/language.ts';
import { siteLanguage } from './domain/site.ts';
import { createTranslators } from './i18n/translate.ts';
import { createUrls } from './urls.ts';

export { severities, site, strings };

/** The addresses of the publication that is being built. */
export const urls = createUrls(site);

/** The locale in which a language writes its dates and numbers. */
export function localeOf(language: Language): string {
  return siteLanguage(site, language).locale;
}

/** The texts of the site in a language that the site has. */
export const translateInto = createTranslators(site, strings);
