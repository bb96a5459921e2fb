import { closest } from '../src/domain/closest.ts';
import { parseMoment } from '../src/domain/dates.ts';
import { roles, type Party } from '../src/domain/party.ts';
import type { Site } from '../src/domain/site.ts';
import { id as idSchema, webAddress } from '../src/schema/fields.ts';
import { UsageError } from './run-script.ts';

/**
 * A title on one line.
 *
 * @throws UsageError where it is empty or too long.
 */
export function parseTitle(text: string): string {
  const title = text.trim().replace(/\s+/g, ' ');
  if (title === '') throw new UsageError('The title is empty.');
  if (title.length <= longestTitle) return title;
  throw new UsageError(
    `The title has ${String(title.length)} characters; at most ${String(longestTitle)} are allowed.`,
  );
}

/** As in `schema/brief.ts`. */
const longestTitle = 300;

/**
 * One of the languages of the site.
 *
 * @throws UsageError with the nearest, or all of them.
 */
export function parseLanguage(text: string, languages: readonly string[]): string {
  return known(text.trim(), 'language', languages, 'site.config.ts');
}

/**
 * The language that a command is for: a site with one language has no choice.
 *
 * @throws UsageError where it has several and none is given, or where it has no such language.
 */
export function chooseLanguage(given: string | undefined, site: Site): string {
  const languages = site.languages.map(({ language }) => language);
  if (given === undefined && languages.length > 1) {
    throw new UsageError(`Name the language: --lang ${languages.join(' or --lang ')}.`);
  }
  return parseLanguage(given ?? site.defaultLanguage, languages);
}

/**
 * Ids of topics with commas or spaces between them; each once.
 *
 * @throws UsageError with the nearest, or all of them.
 */
export function parseTopics(text: string, topics: readonly string[]): string[] {
  const ids = text.split(/[\s,]+/).filter((id) => id !== '');
  if (ids.length === 0) throw new UsageError(`Name a topic: ${topics.join(', ')}.`);
  return [...new Set(ids)].map((id) => known(id, 'topic', topics, 'content/topics.yaml'));
}

/**
 * Web addresses with spaces between them; each once.
 *
 * @throws UsageError where one is none.
 */
export function parseSources(text: string): string[] {
  const addresses = text.split(/\s+/).filter((address) => address !== '');
  if (addresses.length === 0)
    throw new UsageError('Name a source, such as https://example.org/report.');
  for (const address of addresses) {
    if (webAddress.safeParse(address).success) continue;
    const isHost = /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/.test(address);
    const corrected = isHost ? ` Write https://${address}` : '';
    throw new UsageError(`"${address}" is not a web address.${corrected}`);
  }
  return [...new Set(addresses)];
}

/**
 * Organizations in their roles, with commas or spaces between them: `anthropic:developer,hut-8:owner`.
 *
 * @throws UsageError where one is not so, or is nearly one that there is: an unknown one gets a file.
 */
export function parseParties(text: string, organizations: readonly string[]): Party[] {
  const given = new Set(text.split(/[\s,]+/).filter((one) => one !== ''));
  return [...given].map((one) => {
    const [organization = '', role, ...rest] = one.split(':');
    if (role === undefined || rest.length > 0 || !idSchema.safeParse(organization).success) {
      throw new UsageError(
        `A party is an organization and its role, such as anthropic:developer; not "${one}".`,
      );
    }
    const near = organizations.includes(organization)
      ? undefined
      : closest(organization, organizations);
    if (near !== undefined) {
      throw new UsageError(`There is no organization "${organization}". Did you mean "${near}"?`);
    }
    const found = roles.find((name) => name === role);
    if (found !== undefined) return { organization, role: found };
    const hint = closest(role, roles);
    throw new UsageError(
      `There is no role "${role}". ${hint === undefined ? `There are ${roles.join(', ')}.` : `Did you mean "${hint}"?`}`,
    );
  });
}

/**
 * A day: that of today in a time zone where none is given.
 *
 * @throws UsageError where it is none.
 */
export function parseDay(text: string | undefined, timeZone: string): string {
  if (text === undefined) {
    const today = parseMoment(new Date().toISOString(), timeZone);
    if (today !== undefined) return today.day;
  }
  const given = /^\d{4}-\d{2}-\d{2}$/.test(text ?? '')
    ? parseMoment(text ?? '', timeZone)
    : undefined;
  if (given !== undefined) return given.day;
  throw new UsageError(`--date takes a day, such as 2026-11-22; not "${text ?? ''}".`);
}

function known(id: string, what: string, all: readonly string[], where: string): string {
  if (all.includes(id)) return id;
  const near = closest(id, all);
  const hint =
    near !== undefined
      ? `Did you mean "${near}"?`
      : all.length === 0
        ? `Add it to ${where}.`
        : `There are ${all.join(', ')}.`;
  throw new UsageError(`There is no ${what} "${id}". ${hint}`);
}
