import path from 'node:path';
import type { BriefFile } from '../domain/brief.ts';
import type { Content } from '../domain/catalog.ts';
import type { Page } from '../domain/page.ts';
import { sortProblems, type Problem } from '../domain/problem.ts';
import { hasRealAddress, type Site } from '../domain/site.ts';
import { findUnreadable } from './find-unreadable.ts';
import { listFiles } from './list-files.ts';
import { problemsOf, type MdxFile } from './mdx-file.ts';
import { briefSchemas, looksLikeTwin, readBrief, statesSources } from './read-brief.ts';
import { readMdxFiles } from './read-mdx-files.ts';
import { sourcesIn, statedIn } from './stated.ts';
import { readPage } from './read-page.ts';
import { readAuthors, readOrganizations, readTopics } from './read-yaml-files.ts';
import {
  checkAddresses,
  checkBriefNames,
  checkDate,
  checkLanguages,
  checkPageNames,
} from './rules/file-names.ts';
import {
  checkDefaultAuthors,
  checkFiles,
  checkNames,
  checkPictures,
  checkSourceIds,
  checkSources,
  type Known,
} from './rules/references.ts';
import { checkTwins } from './rules/twins.ts';

/** Everything that a publication says, and everything that is wrong with it. */
export interface ContentRead {
  /** Whole where no problem is an error; else without the files that have one. */
  readonly content: Content;
  /** By file, line and column. */
  readonly problems: readonly Problem[];
  /** The digests of all bodies, for pruning the cache. */
  readonly digests: ReadonlySet<string>;
}

/** Where content is read from, and the settings that decide what it means. */
export interface ContentSource {
  /** Absolute: the folder that holds `content/`. */
  readonly folder: string;
  readonly site: Site;
}

export interface ReadContentOptions {
  readonly cacheFolder: string;
  readonly parserVersion: string;
}

/** Reads and checks the content of a publication. Bodies that the cache knows are not parsed again. */
export async function readContent(
  { folder, site }: ContentSource,
  options: ReadContentOptions,
): Promise<ContentRead> {
  const [topics, authors, organizations, briefFiles, pageFiles, existing] = await Promise.all([
    readTopics(folder),
    readAuthors(folder),
    readOrganizations(folder),
    readMdxFiles('briefs', { folder, ...options }),
    readMdxFiles('pages', { folder, ...options }),
    listFiles(path.join(folder, 'content')),
  ]);
  const languages = site.languages.map(({ language }) => language);
  const known: Known = {
    topics: idsOf(topics.entries),
    authors: idsOf(authors.entries),
    organizations: idsOf(organizations.entries),
  };
  const files = [...briefFiles.files, ...pageFiles.files];
  const names = new Set(existing.map((name) => `content/${name}`));
  const unreadable = await findUnreadable(folder, files, names);
  const briefs = readBriefs(briefFiles.files, site.timeZone, known);
  const pages = readPages(pageFiles.files, hasRealAddress(site));
  const problems = [
    ...[topics, authors, organizations, briefFiles, pageFiles, briefs, pages].flatMap(
      (read) => read.problems,
    ),
    ...files.flatMap(problemsOf),
    ...files.flatMap((file) => checkFiles(file, names)),
    ...files.flatMap((file) => checkPictures(file, unreadable)),
    ...checkDefaultAuthors(site.defaultAuthors, known.authors),
    ...checkLanguages(files, languages),
    ...checkBriefNames(briefFiles.files),
    ...checkPageNames(pageFiles.files),
    ...checkAddresses(briefFiles.files),
    ...checkAddresses(pageFiles.files),
    ...checkTwins(briefFiles.files),
  ];
  const content = {
    briefs: briefs.entries,
    pages: pages.entries,
    topics: topics.entries,
    organizations: organizations.entries,
    authors: authors.entries,
  };
  return {
    content: withoutBadFiles(content, problems),
    problems: sortProblems(problems),
    digests: new Set(files.map(({ digest }) => digest)),
  };
}

/** Without files that have an error, and without twins whose original has one. */
function withoutBadFiles(content: Content, problems: readonly Problem[]): Content {
  const bad = new Set(problems.flatMap((one) => (one.severity === 'error' ? [one.file] : [])));
  const briefs = content.briefs.filter(({ path: file }) => !bad.has(file));
  const originals = new Set(briefs.flatMap((one) => (one.original ? [one.slug] : [])));
  return {
    ...content,
    briefs: briefs.filter(({ slug }) => originals.has(slug)),
    pages: content.pages.filter(({ path: file }) => !bad.has(file)),
  };
}

function readBriefs(files: readonly MdxFile[], timeZone: string, known: Known) {
  const schemas = briefSchemas(timeZone);
  const withSources = new Set(files.filter(statesSources).map(({ slug }) => slug));
  const read = files.map((file) => {
    const isTwin = !statesSources(file) && (withSources.has(file.slug) || looksLikeTwin(file));
    return { file, isTwin, ...readBrief(file, isTwin, schemas) };
  });
  const entries = read.flatMap(({ brief }): BriefFile[] => (brief === undefined ? [] : [brief]));
  const originals = new Map(files.filter(statesSources).map((file) => [file.slug, file]));
  const problems = read.flatMap(({ file, isTwin, problems: its }) => {
    const original = originals.get(file.slug);
    return [
      ...its,
      ...checkDate(file, timeZone),
      ...(isTwin ? [] : checkNames(file, statedIn(file), known)),
      ...(isTwin ? [] : checkSourceIds(file, sourcesIn(file))),
      ...(original === undefined ? [] : checkSources(file, sourcesIn(original))),
    ];
  });
  return { entries, problems };
}

function readPages(files: readonly MdxFile[], isReal: boolean) {
  const read = files.map((file) => readPage(file, isReal));
  return {
    entries: read.flatMap(({ page }): Page[] => (page === undefined ? [] : [page])),
    problems: read.flatMap(({ problems }) => problems),
  };
}

function idsOf(entries: readonly { readonly id: string }[]): Set<string> {
  return new Set(entries.map(({ id }) => id));
}
