import type { Language } from '../domain/language.ts';
import type { Site } from '../domain/site.ts';
import type { Message, StringKey, Strings } from './strings.ts';

/** What may be put into a text. */
export type Parameters = Readonly<Record<string, string | number>>;

/** Gives the text of a key in one language, with its parameters put in. */
export type Translate = (key: StringKey, parameters?: Parameters) => string;

/**
 * Makes the translator of one language.
 *
 * @param locale decides the plural form by the parameter `count`, and how numbers are written.
 */
export function createTranslate(strings: Strings, locale: string): Translate {
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  return (key, parameters = {}) =>
    chooseForm(strings[key], plural, parameters).replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = parameters[name];
      if (value === undefined) throw new Error(`The text "${key}" needs the parameter "${name}".`);
      return typeof value === 'number' ? number.format(value) : value;
    });
}

/**
 * Makes the translators of a site, each when it is first asked for: making one takes longer than using it.
 *
 * @returns The translator of a language that the site has.
 */
export function createTranslators(
  { languages }: Pick<Site, 'languages'>,
  strings: Readonly<Record<Language, Strings>>,
): (language: Language) => Translate {
  const known = new Map<Language, Translate>();
  return (language) => {
    const made = known.get(language);
    if (made !== undefined) return made;
    const texts = strings[language];
    const locale = languages.find((one) => one.language === language)?.locale;
    if (texts === undefined || locale === undefined) {
      throw new Error(`The site has no texts in "${language}".`);
    }
    const translate = createTranslate(texts, locale);
    known.set(language, translate);
    return translate;
  };
}

function chooseForm(message: Message, plural: Intl.PluralRules, { count }: Parameters): string {
  if (typeof message === 'string') return message;
  return message[plural.select(Number(count ?? 0))] ?? message.other;
}
