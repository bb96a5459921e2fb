import { utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PublicationError } from '../../../src/domain/problem.ts';
import { adjustableRules } from '../../../src/domain/rules.ts';
import { builtInStrings } from '../../../src/i18n/strings.ts';
import { loadPublication } from '../../../src/reading/publication.ts';
import { publicationFolder, type Files } from '../../support/publication.ts';

const content = { 'content/topics.yaml': '{}\n' };

/** What is said of a publication with these settings files. */
async function refusalOf(files: Files): Promise<string> {
  const error = await loadPublication(await publicationFolder({ ...content, ...files })).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof PublicationError)) throw new Error(`Not refused: ${String(error)}`);
  return error.message;
}

function config(settings: string): Files {
  return { 'site.config.ts': `export default ${settings};\n` };
}

const french = `languages: { de: { locale: 'de-DE', label: 'Deutsch' }, fr: { locale: 'fr-FR', label: 'Français' } }`;

/** A name, the settings, and what is said of them. */
const settings: readonly [name: string, settings: string, said: string][] = [
  [
    'a setting that does not exist',
    `{ defaultLangauge: 'de' }`,
    `There is no setting "defaultLangauge". [site-config]
    Did you mean "defaultLanguage"?`,
  ],
  [
    'a setting that is like no other',
    `{ advertising: true }`,
    `There is no setting "advertising". [site-config]
    There are name, url, tagline, description, defaultLanguage, languages, timeZone, idAuthority, hub, defaultAuthors, cardFonts, allowedOrigins, newsletter, budgets, rules.`,
  ],
  [
    'an address without its scheme',
    `{ url: 'example.org' }`,
    `"url" is not right: Write the whole address, such as "https://example.org/". [site-config]`,
  ],
  [
    'an address that is not of the web',
    `{ url: 'ftp://example.org/' }`,
    `"url" is not right: Write the whole address, such as "https://example.org/". [site-config]`,
  ],
  [
    'a locale that no machine knows',
    `{ languages: { de: { locale: 'german', label: 'Deutsch' } } }`,
    `"languages.de.locale" is not right: This is not a language tag. Write one such as "de-DE" or "en-US". [site-config]`,
  ],
  [
    'a locale with an underscore',
    `{ languages: { de: { locale: 'de_DE', label: 'Deutsch' } } }`,
    `"languages.de.locale" is not right: This is not a language tag. Write one such as "de-DE" or "en-US". [site-config]`,
  ],
  [
    'a time zone that does not exist',
    `{ timeZone: 'Europe/Berln' }`,
    `"timeZone" is not right: This is not a time zone. Write an IANA name such as "Europe/Berlin". [site-config]`,
  ],
  [
    'a default language that is none of the languages',
    `{ defaultLanguage: 'fr' }`,
    `"defaultLanguage" is not right: The default language is not one of the languages (de, en). [site-config]`,
  ],
  [
    'an authority without its date',
    `{ idAuthority: 'example.org' }`,
    `"idAuthority" is not right: Write a domain that you held on a date, and the date: "example.org,2025". [site-config]`,
  ],
  [
    'a rule with a wrong name',
    `{ rules: { 'unused-sources': 'off' } }`,
    `There is no rule "unused-sources". [site-config]
    Did you mean "unused-source"?`,
  ],
  [
    'a rule that is like no other',
    `{ rules: { newsletter: 'off' } }`,
    `There is no rule "newsletter". [site-config]
    These can be changed: ${adjustableRules.join(', ')}.`,
  ],
  [
    'a rule that protects the build',
    `{ rules: { 'bad-amount': 'warning' } }`,
    `The rule "bad-amount" protects the build and cannot be changed. [site-config]
    These can be changed: ${adjustableRules.join(', ')}.`,
  ],
  [
    'a severity that there is not',
    `{ rules: { 'unused-source': 'warn' } }`,
    `"rules.unused-source" is not right: Write "error", "warning", "notice" or "off". [site-config]`,
  ],
  [
    'rules that are a list',
    `{ rules: ['unused-source'] }`,
    `"rules" is not right: Write rules with their severity: { 'unused-source': 'error' }. [site-config]`,
  ],
  [
    'budgets that are a list',
    `{ budgets: ['brief'] }`,
    `"budgets" is not right: Write kinds of pages with their budgets: { brief: { html: 20 } }. [site-config]`,
  ],
  [
    'a budget that is one number',
    `{ budgets: { brief: 20 } }`,
    `"budgets.brief" is not right: Write its parts: { html: 20 }. [site-config]`,
  ],
  [
    'a budget of nothing',
    `{ budgets: { brief: { html: 0 } } }`,
    `"budgets.brief.html" is not right: Write a number of kB above 0, such as 20. [site-config]`,
  ],
  [
    'half a request',
    `{ budgets: { brief: { requests: 8.5 } } }`,
    `"budgets.brief.requests" is not right: Write a whole number above 0, such as 10. [site-config]`,
  ],
  [
    'the budget of a kind of page that there is not',
    `{ budgets: { briefs: { html: 20 } } }`,
    `There is no setting "budgets.briefs". [site-config]
    docs/operating.md lists all settings.`,
  ],
];

/** A name, the files, and what is said of them. */
const texts: readonly [name: string, files: Files, said: string][] = [
  [
    'a text that does not exist',
    { 'strings/de.json': '{ "site.arhcive": "Alle" }' },
    `strings/de.json:1:1 error: There is no text "site.arhcive". [unknown-string]
    Did you mean "site.archive"?
1 error, 0 warnings.`,
  ],
  [
    'texts that do not exist in two languages',
    { 'strings/de.json': '{ "xxxx": "Alle" }', 'strings/en.json': '{ "site.skpi": "Skip" }' },
    `strings/de.json:1:1 error: There is no text "xxxx". [unknown-string]
strings/en.json:1:1 error: There is no text "site.skpi". [unknown-string]
    Did you mean "site.skip"?
2 errors, 0 warnings.`,
  ],
  [
    'a third language that lacks a text',
    {
      ...config(`{ ${french} }`),
      'strings/fr.json': JSON.stringify({
        ...builtInStrings.en,
        'site.feed': undefined,
        'site.menu': undefined,
      }),
    },
    `strings/fr.json:1:1 error: The texts of "fr" lack site.menu, site.feed. [missing-strings]
    Copy src/i18n/strings/en.json and translate every text in it.
1 error, 0 warnings.`,
  ],
  [
    'a text that lacks a parameter and has one that nothing fills',
    { 'strings/de.json': '{ "correction.of": "Korrektur vom {day}" }' },
    `strings/de.json:1:1 error: "correction.of" has {day}, which nothing fills, and lacks {date}. [strings]
    In English it is ${JSON.stringify(builtInStrings.en?.['correction.of'])}.
1 error, 0 warnings.`,
  ],
  [
    'a text without the forms with which its language counts',
    {
      ...config(`{ languages: { de: { locale: 'de-DE', label: 'Deutsch' } } }`),
      'strings/de.json':
        '{ "organization.briefCount": { "two": "zwei Meldungen", "other": "{count} Meldungen" } }',
    },
    `strings/de.json:1:1 error: "organization.briefCount" has the form "two", which is never used, and lacks the form "one". [strings]
    Counting in de-DE takes "one", "other".
1 error, 0 warnings.`,
  ],
];

describe('loadPublication', () => {
  it('takes every default where there are no settings', async () => {
    const folder = await publicationFolder(content);
    expect(await loadPublication(folder)).toMatchObject({
      folder,
      contentFolder: path.join(folder, 'content'),
      site: { name: 'Baseload', base: '/' },
      strings: builtInStrings,
      settingsFiles: ['site.config.ts', 'strings/de.json', 'strings/en.json'].map((file) =>
        path.join(folder, file),
      ),
    });
  });

  it('reads the settings', async () => {
    const files = { ...content, ...config(`{ name: 'Grundlast', url: 'https://example.org/n' }`) };
    const { site } = await loadPublication(await publicationFolder(files));
    expect(site).toMatchObject({ name: 'Grundlast', origin: 'https://example.org', base: '/n/' });
  });

  it('reads settings that changed since the last time', async () => {
    const folder = await publicationFolder({ ...content, ...config(`{ name: 'Vorher' }`) });
    const file = path.join(folder, 'site.config.ts');
    await utimes(file, 1, 1);
    expect((await loadPublication(folder)).site.name).toBe('Vorher');
    await writeFile(file, `export default { name: 'Nachher' };\n`);
    expect((await loadPublication(folder)).site.name).toBe('Nachher');
  });

  it('puts the texts of the publication over those of Baseload', async () => {
    const files = {
      ...content,
      'strings/en.json':
        '{ "site.archive": "All", "brief.readingTime": { "other": "{count} items" } }',
    };
    const { strings } = await loadPublication(await publicationFolder(files));
    expect(strings).toEqual({
      de: builtInStrings.de,
      en: {
        ...builtInStrings.en,
        'site.archive': 'All',
        'brief.readingTime': { other: '{count} items' },
      },
    });
  });

  it('takes a third language with all of its texts', async () => {
    const files = {
      ...content,
      ...config(`{ ${french} }`),
      'strings/fr.json': JSON.stringify(builtInStrings.en),
    };
    const { strings } = await loadPublication(await publicationFolder(files));
    expect(strings).toEqual({ de: builtInStrings.de, fr: builtInStrings.en });
  });

  it('refuses a folder without content', async () => {
    const folder = path.join(await publicationFolder({ 'news/readme.txt': '' }), 'news');
    await expect(loadPublication(folder)).rejects.toThrow(
      new PublicationError([
        {
          file: 'content',
          line: 1,
          column: 1,
          rule: 'no-content',
          severity: 'error',
          message: 'There is no folder "content" in news.',
          hint: 'A publication is a folder with content/briefs/<language>/*.mdx.',
        },
      ]),
    );
  });

  it.each(settings)('refuses %s', async (_name, its, said) => {
    expect(await refusalOf(config(its))).toBe(
      `The publication has problems.\nsite.config.ts:1:1 error: ${said}\n1 error, 0 warnings.`,
    );
  });

  it.each(texts)('refuses %s', async (_name, files, said) => {
    expect(await refusalOf(files)).toBe(`The publication has problems.\n${said}`);
  });

  it.each([
    ['[]', 'The file must hold texts by name.', '{ "site.subscribe": "Subscribe" }'],
    ['null', 'The file must hold texts by name.', '{ "site.subscribe": "Subscribe" }'],
    [
      '{ "site.skip": 5 }',
      '"site.skip" is not a text.',
      '"site.skip": "…", or "site.skip": { "one": "…", "other": "…" }',
    ],
    [
      '{ "site.skip": { "uno": "…", "other": "…" } }',
      '"site.skip" is not a text.',
      '"site.skip": "…", or "site.skip": { "one": "…", "other": "…" }',
    ],
    [
      '{ "site.skip": { "one": "…" } }',
      '"site.skip" is not a text.',
      '"site.skip": "…", or "site.skip": { "one": "…", "other": "…" }',
    ],
  ])('refuses texts that are none: %s', async (texts, said, hint) => {
    expect(await refusalOf({ 'content/topics.yaml': '', 'strings/de.json': texts })).toBe(
      `The publication has problems.\nstrings/de.json:1:1 error: ${said} [strings]\n    ${hint}\n1 error, 0 warnings.`,
    );
  });

  it('names everything that is wrong in the settings at once', async () => {
    const said = await refusalOf(config(`{ timeZone: 'Berlin', defaultLanguage: 'deutsch' }`));
    expect(said).toBe(`The publication has problems.
site.config.ts:1:1 error: "defaultLanguage" is not right: Write a language code of two small letters, such as "de". [site-config]
site.config.ts:1:1 error: "timeZone" is not right: This is not a time zone. Write an IANA name such as "Europe/Berlin". [site-config]
site.config.ts:1:1 error: "defaultLanguage" is not right: The default language is not one of the languages (de, en). [site-config]
3 errors, 0 warnings.`);
  });

  // What stands for the dots is said by the program that found it.
  it.each<[name: string, files: Files, said: RegExp]>([
    [
      'settings that fail',
      { 'site.config.ts': `throw new Error('No address set.');` },
      /^site\.config\.ts:1:1 error: The file cannot be loaded: No address set\. \[site-config\]$/m,
    ],
    [
      'settings with a syntax error',
      { 'site.config.ts': 'export default { name: ' },
      /^site\.config\.ts:1:1 error: The file cannot be loaded: .+ \[site-config\]$/ms,
    ],
    [
      'texts that are not JSON',
      { 'strings/de.json': '{ "site.archive": ' },
      /^strings\/de\.json:1:1 error: This is not JSON: .+ \[strings\]$/m,
    ],
  ])('refuses %s', async (_name, files, said) => {
    expect(await refusalOf(files)).toMatch(said);
  });
});
