import { severities, site, strings } from 'virtual:baseload/publication';
import type { Language } from './domain/language.ts';
import { siteLanguage } from './domain/site.ts';
import { createTranslate, type Translate } from './i18n/translate.ts';
import { createUrls } from './urls.ts';

export { severities, site };

/** The addresses of the publication that is being built. */
export const urls = createUrls(site);

/** The locale in which a language writes its dates and numbers. */
export function localeOf(language: Language): string {
  return siteLanguage(site, language).locale;
}

/** The texts of the site in a language that the site has. */
export function translateInto(language: Language): Translate {
  const known = translators.get(language);
  if (known !== undefined) return known;
  const texts = strings[language];
  if (texts === undefined) throw new Error(`The site has no texts in "${language}".`);
  const translate = createTranslate(texts, localeOf(language));
  translators.set(language, translate);
  return translate;
}

/** Every component asks; making a translator takes longer than using it. */
const translators = new Map<Language, Translate>();
