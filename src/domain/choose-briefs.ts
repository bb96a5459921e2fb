import { Temporal } from 'temporal-polyfill';
import type { Brief } from './brief.ts';
import { weightOf } from './brief-weight.ts';
import { briefsIn, editionsIn, type Catalog } from './catalog.ts';
import type { Language } from './language.ts';
import type { Topic } from './topic.ts';

/** What an edition is wanted of. */
export interface WantedBriefs {
  readonly language: Language;
  /** The day of the edition: what is published later is left for the next one. */
  readonly day: string;
  /** The first day from which briefs are taken; without it as far back as there are briefs. */
  readonly since?: string | undefined;
  /** Ids; without them all topics. */
  readonly topics?: readonly string[] | undefined;
}

/** The briefs of a topic, in the order of the edition. */
export interface ChosenSection {
  readonly topic: Topic;
  readonly briefs: readonly Brief[];
}

/**
 * The briefs that no edition of the language has had yet, newest and weightiest first: a brief loses
 * one point of its weight with each day of its age. They stand under their first topic, topics in the
 * order of the publication.
 *
 * @param catalog One with drafts and what is scheduled.
 */
export function chooseBriefs(catalog: Catalog, wanted: WantedBriefs): ChosenSection[] {
  const { language, day, since, topics: ids } = wanted;
  const topics = catalog.topics.filter(({ id }) => ids === undefined || ids.includes(id));
  const had = briefsHad(catalog, language);
  const ranked = briefsIn(catalog, language)
    .filter(({ slug, published, unpublished }) => {
      const isInTime = published.day <= day && (since === undefined || published.day >= since);
      return isInTime && unpublished !== 'draft' && !had.has(slug);
    })
    .toSorted((a, b) => rank(b, day) - rank(a, day));
  return topics.flatMap((topic) => {
    const briefs = ranked.filter((brief) => topicOf(brief, topics)?.id === topic.id);
    return briefs.length === 0 ? [] : [{ topic, briefs }];
  });
}

/** The chosen briefs without their topics, newest and weightiest first. */
export function inOrder(sections: readonly ChosenSection[], day: string): Brief[] {
  return sections.flatMap(({ briefs }) => briefs).toSorted((a, b) => rank(b, day) - rank(a, day));
}

function briefsHad(catalog: Catalog, language: Language): ReadonlySet<string> {
  const sections = editionsIn(catalog, language).flatMap((edition) => edition.sections);
  return new Set(sections.flatMap(({ briefs }) => briefs.map(({ brief }) => brief.slug)));
}

function topicOf({ topics }: Brief, among: readonly Topic[]): Topic | undefined {
  return topics.find(({ id }) => among.some((topic) => topic.id === id));
}

function rank(brief: Brief, day: string): number {
  const { days } = Temporal.PlainDate.from(brief.published.day).until(day);
  return weightOf(brief) - days;
}
