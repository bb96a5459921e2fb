/** A language as the folder names it: an ISO 639-1 code such as `de`, `en` or `fr`. */
export type Language = string;

/** A text in every language that a publication has it in. */
export type Localized = Readonly<Record<Language, string>>;

/** A text in a language, else in the first of the fallbacks that has one, else in any. */
export function localized(text: Localized, language: Language, fallback: Language): string {
  return text[language] ?? text[fallback] ?? Object.values(text)[0] ?? '';
}

/** Of the same thing in several languages the one in the default language, else the first. */
export function inDefaultLanguage<T extends { readonly language: Language }>(
  all: readonly T[],
  defaultLanguage: Language,
): T | undefined {
  return all.find(({ language }) => language === defaultLanguage) ?? all[0];
}
