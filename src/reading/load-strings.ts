import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { closest } from '../domain/closest.ts';
import type { Language } from '../domain/language.ts';
import { PublicationError, type Problem } from '../domain/problem.ts';
import type { Site, SiteLanguage } from '../domain/site.ts';
import { hasCode } from '../error-code.ts';
import { checkMessage } from '../i18n/check-message.ts';
import {
  builtInStrings,
  pluralCategories,
  stringKeys,
  type Message,
  type StringKey,
  type Strings,
} from '../i18n/strings.ts';
import { settingsProblem } from './settings-problem.ts';

/**
 * All texts of a site: those of `<lang>.json` in the folder over those that come with Baseload.
 *
 * @throws PublicationError with all that is wrong in the files, and the texts that a language lacks.
 */
export async function loadStrings(folder: string, site: Site): Promise<Record<Language, Strings>> {
  const problems: Problem[] = [];
  const all: Record<Language, Strings> = {};
  for (const siteLanguage of site.languages) {
    const { language } = siteLanguage;
    const own = await readStrings(folder, siteLanguage, problems);
    const texts: Partial<Strings> = { ...builtInStrings[language], ...own };
    const missing = stringKeys.filter((key) => texts[key] === undefined);
    if (missing.length > 0) {
      problems.push(
        settingsProblem(
          fileOf(language),
          'missing-strings',
          `The texts of "${language}" lack ${missing.join(', ')}.`,
          'Copy src/i18n/strings/en.json and translate every text in it.',
        ),
      );
    }
    all[language] = texts as Strings;
  }
  if (problems.length > 0) throw new PublicationError(problems);
  return all;
}

async function readStrings(
  folder: string,
  { language, locale }: SiteLanguage,
  problems: Problem[],
): Promise<Record<string, Message>> {
  const report = (message: string, hint?: string) =>
    problems.push(settingsProblem(fileOf(language), 'strings', message, hint));
  const json = await readJson(path.join(folder, `${language}.json`));
  if (json === undefined) return {};
  let texts: unknown;
  try {
    texts = JSON.parse(json);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    report(`This is not JSON: ${error.message}`);
    return {};
  }
  if (typeof texts !== 'object' || texts === null || Array.isArray(texts)) {
    report('The file must hold texts by name.', '{ "site.subscribe": "Subscribe" }');
    return {};
  }
  for (const [key, text] of Object.entries(texts)) {
    if (!isStringKey(key)) problems.push(unknownString(key, language));
    else if (!isMessage(text)) {
      report(`"${key}" is not a text.`, `"${key}": "…", or "${key}": { "one": "…", "other": "…" }`);
    } else for (const { message, hint } of checkMessage(key, text, locale)) report(message, hint);
  }
  return texts as Record<string, Message>;
}

function unknownString(key: string, language: Language): Problem {
  const near = closest(key, stringKeys);
  const hint = near === undefined ? undefined : `Did you mean "${near}"?`;
  return settingsProblem(fileOf(language), 'unknown-string', `There is no text "${key}".`, hint);
}

function fileOf(language: Language): string {
  return `strings/${language}.json`;
}

async function readJson(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function isStringKey(key: string): key is StringKey {
  return stringKeys.some((known) => known === key);
}

function isMessage(text: unknown): text is Message {
  if (typeof text === 'string') return true;
  if (typeof text !== 'object' || text === null || !('other' in text)) return false;
  const names: readonly string[] = pluralCategories;
  return Object.entries(text).every(
    ([name, form]) => names.includes(name) && typeof form === 'string',
  );
}
