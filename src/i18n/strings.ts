import type { Language } from '../domain/language.ts';
import german from './strings/de.json' with { type: 'json' };
import english from './strings/en.json' with { type: 'json' };

/** A text with `{parameters}`; one form for each plural category where it holds a `{count}`. */
export type Message = string | { readonly one?: string; readonly other: string };

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
