import { access, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '../domain/language.ts';
import { PublicationError, type Problem } from '../domain/problem.ts';
import type { Site } from '../domain/site.ts';
import { builtInStrings, stringKeys, type Message, type Strings } from '../i18n/strings.ts';
import { closest } from '../domain/closest.ts';
import { siteConfig } from '../schema/site.ts';

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
  throw new PublicationError(
    result.error.issues.map((issue) => {
      const key = issue.path.map(String).join('.');
      const unknown = issue.code === 'unrecognized_keys' ? issue.keys.join(', ') : undefined;
      const message =
        unknown === undefined
          ? `"${key}" is not right: ${issue.message}`
          : `There is no setting "${unknown}".`;
      return settingsProblem('site.config.ts', 'site-config', message, suggestSetting(unknown));
    }),
  );
}

function suggestSetting(unknown: string | undefined): string | undefined {
  if (unknown === undefined) return undefined;
  const near = closest(unknown, Object.keys(siteConfig.parse({})).concat('url'));
  return near === undefined ? undefined : `Did you mean "${near}"?`;
}

async function importDefault(file: string): Promise<unknown> {
  // Node keeps a module for as long as it runs; the time in the address makes a changed file a new one.
  const { mtimeMs } = await stat(file);
  const address = `${pathToFileURL(file).href}?changed=${String(mtimeMs)}`;
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
  let texts: Record<string, Message>;
  try {
    texts = JSON.parse(await readFile(file, 'utf8')) as Record<string, Message>;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    problems.push(settingsProblem(name, 'strings', `This is not JSON: ${error.message}`));
    return {};
  }
  for (const key of Object.keys(texts)) {
    if (stringKeys.some((known) => known === key)) continue;
    const near = closest(key, stringKeys);
    const hint = near === undefined ? undefined : `Did you mean "${near}"?`;
    problems.push(settingsProblem(name, 'unknown-string', `There is no text "${key}".`, hint));
  }
  return texts;
}

function settingsProblem(file: string, rule: string, message: string, hint?: string): Problem {
  const severity = 'error';
  return {
    file,
    line: 1,
    column: 1,
    rule,
    severity,
    message,
    ...(hint === undefined ? {} : { hint }),
  };
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
