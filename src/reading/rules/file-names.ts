import type { Language } from '../../domain/language.ts';
import type { Problem } from '../../domain/problem.ts';
import { closest } from '../../domain/closest.ts';
import { parseMoment, parsePartialDate } from '../../domain/dates.ts';
import { fileError, inFile } from '../file-problem.ts';
import { frontmatterError, type MdxFile } from '../mdx-file.ts';
import { dateIn } from '../stated.ts';
import { toSlug } from '../to-slug.ts';

const start = { line: 1, column: 1 };

/** Every file lies in the folder of a language that the site has. */
export function checkLanguages(
  files: readonly MdxFile[],
  languages: readonly Language[],
): Problem[] {
  return files
    .filter(({ language }) => !languages.includes(language))
    .map((file) => {
      const near = closest(file.language, languages);
      const move =
        near === undefined
          ? ''
          : `Move it to ${file.path.replace(`/${file.language}/`, `/${near}/`)}, or add`;
      const hint = `${move || 'Add'} "${file.language}" to the languages in site.config.ts (now ${languages.join(', ')}).`;
      const message = `The site has no language "${file.language}".`;
      return inFile(file.path, fileError('unknown-language', start, message, hint));
    });
}

/** The name of a brief is `<yyyy-mm-dd>-<slug>`, in small letters, digits and single hyphens. */
export function checkBriefNames(files: readonly MdxFile[]): Problem[] {
  return files.flatMap((file) => {
    const day = namedDay(file);
    if (isDay(day) && /^\d{4}-\d{2}-\d{2}(?:-[a-z0-9]+)+$/.test(file.slug)) return [];
    const message =
      day === undefined || isDay(day)
        ? 'The name of a brief is its date and a few words: small letters, digits, single hyphens.'
        : `The name of the file begins with ${day}, and there is no such day.`;
    return [inFile(file.path, fileError('file-name', start, message, renameTo(file)))];
  });
}

/** The date that a brief states is the one with which its name begins. */
export function checkDate(file: MdxFile, timeZone: string): Problem[] {
  const expected = namedDay(file);
  const { day } = parseMoment(dateIn(file) ?? '', timeZone) ?? {};
  // A name without such a day is another problem.
  if (expected === undefined || !isDay(expected) || day === undefined || day === expected)
    return [];
  const message = `The date is ${day}, but the name of the file begins with ${expected}.`;
  return [frontmatterError(file, ['date'], 'date-and-name', message, `date: ${expected}`)];
}

/** What the first part of an address may be without a standing page. */
const taken: ReadonlySet<string> = new Set([
  ...['404', 'archive', 'briefs', 'cards', 'corrections', 'data', 'editions', 'facilities'],
  ...['home', 'ledger', 'organizations', 'pagefind', 'search', 'styleguide', 'subscribe', 'topics'],
]);

/** The name of a standing page becomes its address. */
export function checkPageNames(files: readonly MdxFile[]): Problem[] {
  return files.flatMap((file) => {
    const isTaken = taken.has(file.slug) || /^[a-z]{2}$/.test(file.slug);
    if (!isTaken && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(file.slug)) return [];
    const message = isTaken
      ? `The address /${file.slug}/ belongs to the site itself.`
      : 'The name of a page is its address: small letters, digits, single hyphens.';
    const hint = `Rename it to ${isTaken ? `about-${file.slug}` : toSlug(file.slug)}.mdx`;
    return [inFile(file.path, fileError('file-name', start, message, hint))];
  });
}

/** No two files of a language share an address, earlier names included. */
export function checkAddresses(files: readonly MdxFile[]): Problem[] {
  // What a file is called counts before what another one was called.
  const claims: readonly Claim[] = [
    ...files.map((file) => ({ file, name: file.slug })),
    ...files.flatMap((file) => formerNames(file).map(({ name, index }) => ({ file, name, index }))),
  ];
  const groups = Map.groupBy(claims, ({ file, name }) => `${file.language}/${normalize(name)}`);
  return [...groups.values()].flatMap(([first, ...others]) =>
    others.map((claim) => describeClash(claim, first?.file.path ?? '')),
  );
}

/** A name of a file; with its place in "formerly" where it is an earlier one. */
interface Claim {
  readonly file: MdxFile;
  readonly name: string;
  readonly index?: number;
}

function describeClash({ file, name, index }: Claim, other: string): Problem {
  const said = `"${name}" gives the same address as ${other}.`;
  if (index === undefined) {
    const hint = `Give one of them another name, such as ${toSlug(file.slug)}-2.mdx`;
    return inFile(file.path, fileError('duplicate-address', start, `The name ${said}`, hint));
  }
  const hint = 'Delete it from "formerly".';
  const path = ['formerly', index];
  return frontmatterError(file, path, 'duplicate-address', `The former name ${said}`, hint);
}

function formerNames({ frontmatter }: MdxFile): { name: string; index: number }[] {
  const formerly = (frontmatter as { formerly?: unknown } | undefined)?.formerly;
  if (!Array.isArray(formerly)) return [];
  return formerly.flatMap((name: unknown, index) =>
    typeof name === 'string' ? [{ name, index }] : [],
  );
}

/** Names that a file system or a reader may take for the same. */
function normalize(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

/** A name with the day of the old one, or with the day that the file states; else an example. */
function renameTo(file: MdxFile): string {
  const words = wordsOf(file);
  const day = [namedDay(file), statedDay(file)].find(isDay);
  if (day === undefined)
    return `Rename it, for example to 2025-11-12-${words || 'a-few-words'}.mdx`;
  return words === ''
    ? `Rename it, for example to ${day}-a-few-words.mdx`
    : `Rename it to ${day}-${words}.mdx`;
}

function wordsOf({ slug }: MdxFile): string {
  return toSlug(slug.replace(/^\d{4}-\d{2}-\d{2}-?/, ''));
}

/** What the name of a file says of its day, which may not exist. */
function namedDay({ slug }: MdxFile): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(slug)?.[0];
}

function statedDay(file: MdxFile): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(dateIn(file) ?? '')?.[0];
}

function isDay(text: string | undefined): boolean {
  return text !== undefined && parsePartialDate(text) !== undefined;
}
