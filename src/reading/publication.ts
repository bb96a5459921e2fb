import { access, readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Language } from '../domain/language.ts';
import { PublicationError } from '../domain/problem.ts';
import type { Severities } from '../domain/rules.ts';
import type { Site } from '../domain/site.ts';
import type { Budgets } from '../domain/size-budgets.ts';
import type { Strings } from '../i18n/strings.ts';
import { budgetConfig, ruleConfig, siteConfig } from '../schema/site.ts';
import { loadStrings } from './load-strings.ts';
import { explainSetting, settingsProblem } from './settings-problem.ts';

/** A publication folder with its settings. */
export interface Publication {
  /** Absolute. Paths in problems are relative to it. */
  readonly folder: string;
  readonly contentFolder: string;
  readonly site: Site;
  readonly severities: Severities;
  readonly budgets: Budgets;
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
  const { site, severities, budgets } = await loadSite(configFile);
  const stringsFolder = path.join(folder, 'strings');
  const strings = await loadStrings(stringsFolder, site);
  const stringsFiles = site.languages.map(({ language }) =>
    path.join(stringsFolder, `${language}.json`),
  );
  const settingsFiles = [configFile, ...stringsFiles];
  return { folder, contentFolder, site, severities, budgets, strings, settingsFiles };
}

async function loadSite(
  file: string,
): Promise<Pick<Publication, 'site' | 'severities' | 'budgets'>> {
  const given = (await isFile(file)) ? await importDefault(file) : {};
  const result = siteConfig.safeParse(given);
  if (result.success) {
    const [severities, budgets] = [ruleConfig.parse(given), budgetConfig.parse(given)];
    return { site: result.data, severities, budgets };
  }
  throw new PublicationError(result.error.issues.flatMap(explainSetting));
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
