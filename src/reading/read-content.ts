import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { CheckCardTitle } from '../domain/card-title.ts';
import type { Content } from '../domain/catalog.ts';
import type { Severities } from '../domain/rules.ts';
import { sortProblems, type Problem } from '../domain/problem.ts';
import { hasRealAddress, type Site } from '../domain/site.ts';
import { applySeverities } from './apply-severities.ts';
import { findUnreadable } from './find-unreadable.ts';
import { listFiles } from './list-files.ts';
import { problemsOf } from './mdx-file.ts';
import { originalsAmong } from './read-brief.ts';
import { readBriefs } from './read-briefs.ts';
import { readEditions } from './read-editions.ts';
import { readMdxFiles } from './read-mdx-files.ts';
import { readPages } from './read-page.ts';
import { readAuthors, readFacilities, readOrganizations, readTopics } from './read-yaml-files.ts';
import {
  checkAddresses,
  checkBriefNames,
  checkLanguages,
  checkPageNames,
} from './rules/file-names.ts';
import { checkCardTitles } from './rules/card-titles.ts';
import { checkFiles, checkPictures } from './rules/files.ts';
import { checkDefaultAuthors, type Known } from './rules/names.ts';
import { checkOverlaps } from './rules/overlaps.ts';
import { checkPageReferences } from './rules/page-references.ts';
import { checkPlaces } from './rules/places.ts';
import { checkProse } from './rules/prose-facts.ts';
import { checkTwins } from './rules/twins.ts';
import { withoutBadFiles } from './without-bad-files.ts';

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
  readonly severities: Severities;
  /** Measures titles with the fonts of social cards; without it they are not measured. */
  readonly checkCardTitle?: CheckCardTitle | undefined;
}

export interface ReadContentOptions {
  readonly cacheFolder: string;
  readonly parserVersion: string;
}

/** Reads and checks the content of a publication. Bodies that the cache knows are not parsed again. */
export async function readContent(
  { folder, site, severities, checkCardTitle }: ContentSource,
  options: ReadContentOptions,
): Promise<ContentRead> {
  // The folder itself may be a link: that is for the operator to say.
  const contentFolder = await realpath(path.join(folder, 'content'));
  const topics = readTopics(folder);
  const authors = readAuthors(folder);
  const [organizations, facilities, ...read] = await Promise.all([
    readOrganizations(folder),
    readFacilities(folder),
    readMdxFiles('briefs', { folder, ...options }),
    readMdxFiles('editions', { folder, ...options }),
    readMdxFiles('pages', { folder, ...options }),
    listFiles(contentFolder),
    checkPlaces(folder),
  ]);
  const [briefFiles, editionFiles, pageFiles, existing, misplaced] = read;
  const languages = site.languages.map(({ language }) => language);
  const known: Known = {
    topics: idsOf(topics.entries),
    authors: idsOf(authors.entries),
    organizations: idsOfFiles('organizations', existing),
    facilities: idsOfFiles('facilities', existing),
  };
  const files = [...briefFiles.files, ...editionFiles.files, ...pageFiles.files];
  const names = new Set(existing.map((name) => `content/${name}`));
  const unreadable = await findUnreadable(folder, files, names);
  const briefs = readBriefs(briefFiles.files, site.timeZone, known);
  const editions = readEditions(editionFiles.files, {
    briefs: briefFiles.files,
    topics: known.topics,
    languages,
    timeZone: site.timeZone,
  });
  const pages = readPages(pageFiles.files, hasRealAddress(site));
  const yaml = [topics, authors, organizations, facilities];
  const found = [
    ...[...yaml, briefFiles, editionFiles, pageFiles, briefs, editions, pages].flatMap(
      (its) => its.problems,
    ),
    ...misplaced,
    ...files.flatMap(problemsOf),
    ...files.flatMap((file) => checkFiles(file, names)),
    ...files.flatMap((file) => checkPictures(file, unreadable)),
    ...checkDefaultAuthors(site.defaultAuthors, known.authors),
    ...checkLanguages(files, languages),
    ...checkBriefNames(briefFiles.files),
    ...checkPageNames(pageFiles.files),
    ...pageFiles.files.flatMap(checkPageReferences),
    ...checkAddresses(briefFiles.files),
    ...checkAddresses(pageFiles.files),
    ...checkTwins(briefFiles.files),
    ...checkOverlaps(originalsAmong(briefFiles.files)),
    ...checkProse(briefFiles.files, briefs.entries, site),
    ...(checkCardTitle === undefined ? [] : await checkCardTitles(files, checkCardTitle)),
  ];
  const problems = applySeverities(found, severities);
  const content = {
    briefs: briefs.entries,
    editions: editions.entries,
    pages: pages.entries,
    topics: topics.entries,
    organizations: organizations.entries,
    facilities: facilities.entries,
    authors: authors.entries,
  };
  return {
    content: withoutBadFiles(content, problems),
    problems: sortProblems(problems),
    digests: new Set(files.map(({ digest }) => digest)),
  };
}

function idsOf(entries: readonly { readonly id: string }[]): Set<string> {
  return new Set(entries.map(({ id }) => id));
}

/** Those whose file exists, even if it cannot be read: that is another problem. */
function idsOfFiles(folder: string, existing: readonly string[]): Set<string> {
  return new Set(
    existing.flatMap((name) => {
      const [, its, id] = /^([^/]+)\/([^/]+)\.yaml$/.exec(name) ?? [];
      return its === folder && id !== undefined ? [id] : [];
    }),
  );
}
