import { describe, expect, it } from 'vitest';
import { checkMessage } from '../../../src/i18n/check-message.ts';
import { builtInStrings, type Message, stringKeys } from '../../../src/i18n/strings.ts';

const key = 'organization.briefCount';

function saidOf(message: Message, locale: string): string[] {
  return checkMessage(key, message, locale).map((problem) => problem.message);
}

describe('the forms of a text', () => {
  it.each<[locale: string, forms: Message]>([
    ['de-DE', { one: 'a', other: '{count}' }],
    ['fr-FR', { one: 'a', other: '{count}' }],
    ['fr-FR', { one: 'a', many: '{count} de', other: '{count}' }],
    ['pl-PL', { one: 'a', few: '{count}', many: '{count}', other: '{count}' }],
    ['ja-JP', { other: '{count}' }],
    ['pl-PL', { other: '{count}' }],
    ['pl-PL', '{count}'],
    ['ar', { zero: '', one: '', two: '', few: '{count}', many: '{count}', other: '{count}' }],
  ])('may be those with which %s counts: %o', (locale, forms) => {
    expect(saidOf(forms, locale)).toEqual([]);
  });

  it.each<[locale: string, forms: Message, said: string]>([
    [
      'de-DE',
      { few: 'a', other: '{count}' },
      'has the form "few", which is never used, and lacks the form "one"',
    ],
    ['pl-PL', { one: 'a', other: '{count}' }, 'lacks the form "few", "many"'],
    ['ar', { one: 'a', other: '{count}' }, 'lacks the form "zero", "two", "few", "many"'],
  ])('must be those with which %s counts: %o', (locale, forms, said) => {
    expect(saidOf(forms, locale)).toEqual([`"${key}" ${said}.`]);
  });
});

describe('the parameters of a text', () => {
  it('may be in another order, and missing in one of its forms', () => {
    expect(saidOf({ one: 'eine Meldung', other: 'Meldungen: {count}' }, 'de-DE')).toEqual([]);
  });

  it.each([
    ['Meldungen', 'lacks {count}'],
    ['{count} von {all}', 'has {all}, which nothing fills'],
    ['{Count}', 'has {Count}, which nothing fills, and lacks {count}'],
  ])('must be those of the English one: %s', (text, said) => {
    expect(saidOf(text, 'de-DE')).toEqual([`"${key}" ${said}.`]);
  });
});

describe('the texts that come with Baseload', () => {
  it.each([
    ['de', 'de-DE'],
    ['en', 'en-US'],
  ])('pass in %s', (language, locale) => {
    const texts = builtInStrings[language];
    const problems = stringKeys.flatMap((name) =>
      texts === undefined ? [] : checkMessage(name, texts[name], locale),
    );
    expect(texts).toBeDefined();
    expect(problems).toEqual([]);
  });
});
