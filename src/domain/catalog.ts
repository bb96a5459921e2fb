import type { Author } from './author.ts';
import type { Brief, BriefFile, LinkedParty, OriginalFile } from './brief.ts';
import { compareMoments, type Moment } from './dates.ts';
import type { Edition, EditionFile } from './edition.ts';
import type { Facility } from './facility.ts';
import type { Language } from './language.ts';
import { linkCorrections, linkFacts, linkTimeline } from './link-brief.ts';
import { linkEditions } from './link-edition.ts';
import { whyUnpublished } from './unpublished.ts';
import type { Organization } from './organization.ts';
import type { Page } from './page.ts';
import type { Party, Role } from './party.ts';
import type { Topic } from './topic.ts';

/** What was read from a publication, one value per file or entry, not yet linked. */
export interface Content {
  readonly briefs: readonly BriefFile[];
  readonly editions: readonly EditionFile[];
  readonly pages: readonly Page[];
  readonly topics: readonly Topic[];
  readonly organizations: readonly Organization[];
  readonly facilities: readonly Facility[];
  readonly authors: readonly Author[];
}

/** The linked whole. */
export interface Catalog {
  /** The briefs of all languages that may be shown, the newest first. */
  readonly briefs: readonly Brief[];
  /** The editions of all languages that may be shown, the newest first. */
  readonly editions: readonly Edition[];
  readonly pages: readonly Page[];
  readonly topics: readonly Topic[];
  readonly organizations: readonly Organization[];
}

export interface LinkOptions {
  /** The moment of the build: a brief or an edition dated later is scheduled. */
  readonly now: Moment;
  /** Whether drafts and what is scheduled are kept, marked as such. */
  readonly preview: boolean;
  /** Authors of a brief that names none. */
  readonly defaultAuthors: readonly string[];
}

/**
 * Links content that was checked: twins with their originals, ids with what they name. Drafts and
 * what is scheduled are dropped here and nowhere else.
 *
 * @throws Error where a reference points nowhere, which the checks of `reading` rule out.
 */
export function linkCatalog(content: Content, options: LinkOptions): Catalog {
  const originals = new Map(content.briefs.filter(isOriginal).map((file) => [file.slug, file]));
  const languages = Map.groupBy(content.briefs, ({ slug }) => slug);
  const organizations = new Map(content.organizations.map((one) => [one.id, one]));
  const find = {
    topic: finder('topic', content.topics),
    author: finder('author', content.authors),
    organization: finder('organization', content.organizations),
    facility: finder('facility', content.facilities),
    speaker: (saidBy: string) => organizations.get(saidBy),
  };
  const briefs = content.briefs.flatMap((file): Brief[] => {
    const original = originals.get(file.slug);
    if (original === undefined) throw new Error(`${file.path} is a twin without an original.`);
    const unpublished = whyUnpublished(original, options.now);
    if (unpublished !== undefined && !options.preview) return [];
    const { language, slug, path, title, summary, digest, words, pictures, comparisons } = file;
    const authors = original.authors.length > 0 ? original.authors : options.defaultAuthors;
    return [
      {
        ...{ language, slug, path, title, summary, digest, words, pictures, comparisons },
        published: original.published,
        updated: original.updated,
        topics: original.topics.map(find.topic),
        authors: authors.map(find.author),
        parties: linkParties(original.parties, find.organization),
        facts: linkFacts(original, file, find),
        timeline: linkTimeline(original, file),
        notDisclosed: original.notDisclosed,
        notKnown: original.notKnown,
        sources: original.sources,
        corrections: linkCorrections(original, file),
        formerly: original.formerly,
        languages: (languages.get(slug) ?? []).map((twin) => twin.language),
        unpublished,
      },
    ];
  });
  const sorted = briefs.toSorted(newestFirst);
  const { pages, topics } = content;
  return {
    briefs: sorted,
    editions: linkEditions(content.editions, { briefs: sorted, topic: find.topic, options }),
    pages,
    topics,
    organizations: content.organizations,
  };
}

/** The briefs in a language, the newest first. */
export function briefsIn(catalog: Catalog, language: Language): readonly Brief[] {
  return catalog.briefs.filter((brief) => brief.language === language);
}

/** The editions in a language, the newest first. */
export function editionsIn(
  { editions }: Pick<Catalog, 'editions'>,
  language: Language,
): readonly Edition[] {
  return editions.filter((edition) => edition.language === language);
}

/** The year in which a brief or an edition was published, in the zone of the site. */
export function yearOf(brief: Pick<Brief, 'published'>): string {
  return brief.published.day.slice(0, 4);
}

/** Briefs by year, in the order in which they come. */
export function byYear(briefs: readonly Brief[]): ReadonlyMap<string, readonly Brief[]> {
  return Map.groupBy(briefs, yearOf);
}

function isOriginal(file: BriefFile): file is OriginalFile {
  return file.original;
}

function linkParties(
  parties: readonly Party[],
  organization: (id: string) => Organization,
): LinkedParty[] {
  const roles = new Map<string, Role[]>();
  for (const party of parties) {
    roles.set(party.organization, [...(roles.get(party.organization) ?? []), party.role]);
  }
  return [...roles].map(([id, held]) => ({ organization: organization(id), roles: held }));
}

function newestFirst(a: Brief, b: Brief): number {
  const byName = Number(a.slug > b.slug) - Number(a.slug < b.slug);
  return compareMoments(b.published, a.published) || byName;
}

function finder<T extends { readonly id: string }>(what: string, all: readonly T[]) {
  const byId = new Map(all.map((one) => [one.id, one]));
  return (id: string): T => {
    const found = byId.get(id);
    if (found === undefined) throw new Error(`There is no ${what} "${id}".`);
    return found;
  };
}
