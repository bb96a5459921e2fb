import { describe, expect, it } from 'vitest';
import { builtInStrings, type Strings } from '../../../src/i18n/strings.ts';
import { createTranslate, createTranslators } from '../../../src/i18n/translate.ts';
import { textsIn } from '../../support/catalog.ts';

describe('createTranslate', () => {
  it.each([
    ['de', 1, 'Die eine Meldung aus dem Jahr 2025.'],
    ['de', 2, 'Alle 2 Meldungen aus dem Jahr 2025, die neueste zuerst.'],
    ['de', 12_345, 'Alle 12.345 Meldungen aus dem Jahr 2025, die neueste zuerst.'],
    ['en', 1, 'The one brief published in 2025.'],
    ['en', 2, 'All 2 briefs published in 2025, the newest first.'],
    ['en', 12_345, 'All 12,345 briefs published in 2025, the newest first.'],
  ])('counts in %s: %i', (language, count, said) => {
    expect(textsIn(language)('archive.yearDescription', { year: '2025', count })).toBe(said);
  });

  it('chooses the form as the locale does', () => {
    const forms = { one: 'minute', other: 'minutes' };
    const french = { ...builtInStrings.de, 'brief.readingTime': forms };
    const t = createTranslate(french as Strings, 'fr-FR');
    // For a million, French has a form of its own: `many`.
    const said = [0, 1, 2, 1_000_000].map((count) => t('brief.readingTime', { count }));
    expect(said).toEqual(['minute', 'minute', 'minutes', 'minutes']);
  });

  it('knows every form that a language counts with', () => {
    const forms = {
      one: '{count} minuta',
      few: '{count} minuty',
      many: '{count} minut',
      other: '',
    };
    const polish = { ...builtInStrings.en, 'brief.readingTime': forms } as Strings;
    const t = createTranslate(polish, 'pl-PL');
    const said = [1, 2, 5, 22].map((count) => t('brief.readingTime', { count }));
    expect(said).toEqual(['1 minuta', '2 minuty', '5 minut', '22 minuty']);
  });

  it('uses the only form where there is one', () => {
    const sparse = { ...builtInStrings.de, 'brief.readingTime': { other: 'Minuten: {count}' } };
    const t = createTranslate(sparse as Strings, 'de-DE');
    expect(t('brief.readingTime', { count: 1 })).toBe('Minuten: 1');
  });

  it('writes a text as it is, whatever it looks like', () => {
    const authors = '$& {date} 2025';
    expect(textsIn('de')('brief.by', { authors })).toBe(`Von ${authors}`);
    expect(textsIn('en')('archive.yearTitle', { year: '2025' })).toBe('Briefs of 2025');
  });

  it('throws where a parameter is missing', () => {
    expect(() => textsIn('en')('brief.by')).toThrow(
      'The text "brief.by" needs the parameter "authors".',
    );
  });
});

describe('createTranslators', () => {
  const languages = [{ language: 'de', locale: 'de-DE', label: 'Deutsch' }];
  const translateInto = createTranslators({ languages }, builtInStrings);

  it('makes the translator of a language once', () => {
    expect(translateInto('de')('archive.title')).toBe('Archiv');
    expect(translateInto('de')).toBe(translateInto('de'));
  });

  it('refuses a language that the site does not have', () => {
    expect(() => translateInto('en')).toThrow('The site has no texts in "en".');
  });
});
