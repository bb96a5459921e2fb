import type { Language } from '../domain/language.ts';
import german from './strings/de.json' with { type: 'json' };
import english from './strings/en.json' with { type: 'json' };

/** What languages tell apart when they count, as `Intl.PluralRules` names it; every language has `other`. */
export const pluralCategories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;

export type PluralCategory = (typeof pluralCategories)[number];

/** A text in one form for each plural category; the number is its `{count}`. */
export type PluralForms = { readonly other: string } & Readonly<
  Partial<Record<PluralCategory, string>>
>;

/** A text with `{parameters}`. */
export type Message = string | PluralForms;

/** The name of a text of the site. */
export type StringKey = keyof typeof german;

/** Every text of the site in one language. */
export type Strings = Readonly<Record<StringKey, Message>>;

/** The texts that come with Baseload. A key that is missing in one of the files is a type error here. */
export const builtInStrings: Readonly<Record<Language, Strings>> = {
  de: german,
  en: english satisfies Strings,
};

/** The names of all texts. */
export const stringKeys = Object.keys(german) as StringKey[];
