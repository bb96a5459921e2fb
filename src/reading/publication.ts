import { access, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { z } from 'zod';
import type { Language } from '../domain/language.ts';
import { PublicationError, type Problem } from '../domain/problem.ts';
import type { RuleName } from '../domain/rules.ts';
import type { Site } from '../domain/site.ts';
import { builtInStrings, stringKeys, type Message, type Strings } from '../i18n/strings.ts';
import { closest } from '../domain/closest.ts';
import { settingNames, siteConfig } from '../schema/site.ts';
import { fileError, inFile } from './file-problem.ts';

/** A publication folder with its settings. */
export interface Publication {
  /** Absolute. Paths in problems are relative to it. */
  readonly folder: string;
  readonly contentFolder: string;
  readonly site: Site;
  /** All texts of the site, for each of its languages. */
  readonly strings: Readonly<Record<Language, Strings>>;
  /** Settings files that were read: when one changes, the publication must be loaded anew. */
  readonly settingsFiles: readonly string[];
}

/**
 * Loads the settings of a publication: `site.config.ts` and `strings/<lang>.json`, both optional.
 *
 * @throws PublicationError with all that is wrong in them, or where there is no `content/` folder.
 */
export async function loadPublication(folder: string): Promise<Publication> {
  const contentFolder = path.join(folder, 'content');
  if (!(await isFolder(contentFolder))) {
    throw new PublicationError([
      settingsProblem(
        'content',
        'no-content',
        `There is no folder "content" in ${path.basename(folder)}.`,
        'A publication is a folder with content/briefs/<language>/*.mdx.',
      ),
    ]);
  }
  const configFile = path.join(folder, 'site.config.ts');
  const site = await loadSite(configFile);
  const stringsFolder = path.join(folder, 'strings');
  const strings = await loadStrings(stringsFolder, site);
  const stringsFiles = site.languages.map(({ language }) =>
    path.join(stringsFolder, `${language}.json`),
  );
  return { folder, contentFolder, site, strings, settingsFiles: [configFile, ...stringsFiles] };
}

async function loadSite(file: string): Promise<Site> {
  const given = (await isFile(file)) ? await importDefault(file) : {};
  const result = siteConfig.safeParse(given);
  if (result.success) return result.data;
  throw new PublicationError(result.error.issues.flatMap(explainSetting));
}

function explainSetting(issue: z.core.$ZodIssue): Problem[] {
  const report = (message: string, hint?: string) =>
    settingsProblem('site.config.ts', 'site-config', message, hint);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const near = closest(key, settingNames);
      const hint =
        near === undefined ? `There are ${settingNames.join(', ')}.` : `Did you mean "${near}"?`;
      return report(`There is no setting "${key}".`, hint);
    });
  }
  if (issue.path.length === 0) {
    return [
      report('The file must export its settings.', "export default { name: '…', url: '…' };"),
    ];
  }
  const reason = issue.code === 'invalid_key' ? issue.issues[0]?.message : issue.message;
  return [report(`"${issue.path.map(String).join('.')}" is not right: ${reason ?? issue.message}`)];
}

async function importDefault(file: string): Promise<unknown> {
  // Node keeps a module for as long as it runs; the time in the address makes a changed file a new one.
  // Vite, by which Astro loads its settings in `npm run dev`, knows TypeScript by the end of the address.
  const { mtimeMs } = await stat(file);
  const address = `${pathToFileURL(file).href}?changed=${String(mtimeMs)}.ts`;
  try {
    const module = (await import(/* @vite-ignore */ address)) as { default?: unknown };
    return module.default;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PublicationError([
      settingsProblem('site.config.ts', 'site-config', `The file cannot be loaded: ${reason}`),
    ]);
  }
}

async function loadStrings(folder: string, site: Site): Promise<Record<Language, Strings>> {
  const problems: Problem[] = [];
  const all: Record<Language, Strings> = {};
  for (const { language } of site.languages) {
    const file = `strings/${language}.json`;
    const own = await readStrings(path.join(folder, `${language}.json`), file, problems);
    const texts: Partial<Strings> = { ...builtInStrings[language], ...own };
    const missing = stringKeys.filter((key) => texts[key] === undefined);
    if (missing.length > 0) {
      problems.push(
        settingsProblem(
          file,
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
  file: string,
  name: string,
  problems: Problem[],
): Promise<Record<string, Message>> {
  if (!(await isFile(file))) return {};
  let texts: unknown;
  try {
    texts = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    problems.push(settingsProblem(name, 'strings', `This is not JSON: ${error.message}`));
    return {};
  }
  if (typeof texts !== 'object' || texts === null || Array.isArray(texts)) {
    const hint = '{ "site.subscribe": "Subscribe" }';
    problems.push(settingsProblem(name, 'strings', 'The file must hold texts by name.', hint));
    return {};
  }
  for (const [key, text] of Object.entries(texts)) {
    if (!stringKeys.some((known) => known === key)) {
      const near = closest(key, stringKeys);
      const hint = near === undefined ? undefined : `Did you mean "${near}"?`;
      problems.push(settingsProblem(name, 'unknown-string', `There is no text "${key}".`, hint));
    } else if (!isMessage(text)) {
      const hint = `"${key}": "…", or "${key}": { "one": "…", "other": "…" }`;
      problems.push(settingsProblem(name, 'strings', `"${key}" is not a text.`, hint));
    }
  }
  return texts as Record<string, Message>;
}

function isMessage(text: unknown): text is Message {
  if (typeof text === 'string') return true;
  if (typeof text !== 'object' || text === null) return false;
  const { one = '', other } = text as { one?: unknown; other?: unknown };
  return typeof one === 'string' && typeof other === 'string';
}

function settingsProblem(file: string, rule: RuleName, message: string, hint?: string): Problem {
  return inFile(file, fileError(rule, { line: 1, column: 1 }, message, hint));
}

function isFolder(folder: string): Promise<boolean> {
  return readdir(folder).then(
    () => true,
    () => false,
  );
}

function isFile(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
