import { expect, it } from 'vitest';
import { localized, type Localized } from '../../../src/domain/language.ts';

it.each<[name: string, text: Localized, said: string]>([
  ['the language itself', { de: 'Strom', en: 'Power' }, 'Power'],
  ['the fallback where the language is missing', { fr: 'Courant', de: 'Strom' }, 'Strom'],
  ['any language where the fallback is missing too', { fr: 'Courant' }, 'Courant'],
  ['nothing where there is no text', {}, ''],
])('takes %s', (_name, text, said) => {
  expect(localized(text, 'en', 'de')).toBe(said);
});
