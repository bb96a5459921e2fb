import { openQuestions } from '../src/domain/open-question.ts';
import { drawDates, toFacts, type StoryDate, type StoryFact } from './facts.ts';
import { companies } from './phrases.ts';
import type { Random } from './random.ts';
import { drawFigures, type Figures } from './words.ts';

/** What both languages of a brief share. */
export interface Story {
  /** The file name without its ending. */
  readonly slug: string;
  readonly day: string;
  readonly topics: readonly string[];
  readonly parties: readonly { readonly organization: string; readonly role: string }[];
  readonly sources: readonly StorySource[];
  readonly figures: Figures;
  readonly facts: readonly StoryFact[];
  readonly dates: readonly StoryDate[];
  readonly notDisclosed: readonly string[];
  readonly notKnown: readonly string[];
  /** Of every fifth story: the day of its correction, and the amount that its first fact had. */
  readonly corrected?: { readonly day: string; readonly was: string } | undefined;
}

/** A source as its line in the frontmatter, and the id under which it is cited. */
export interface StorySource {
  readonly id: string;
  readonly yaml: string;
}

export const topicIds = ['data-centers', 'power', 'chips', 'networking', 'financing'] as const;

const firstDay = Date.UTC(2021, 0, 4);
const lastDay = Date.UTC(2026, 10, 20);
const dayLength = 86_400_000;
const roles = ['developer', 'operator', 'tenant', 'supplier', 'investor', 'utility'] as const;

/** The moment at which every brief of the corpus is published: the `--now` of a measured build. */
export const corpusMoment = '2026-11-22T12:00:00Z';

/** Draws a story; the days of all stories are spread evenly over six years. */
export function drawStory(random: Random, index: number, count: number): Story {
  const days = Math.floor(((lastDay - firstDay) / dayLength / count) * index);
  const day = new Date(firstDay + days * dayLength).toISOString().slice(0, 10);
  const parties = random
    .sample(Object.keys(companies), random.between(2, 3))
    .map((organization) => ({ organization, role: random.pick(roles) }));
  const [first, second] = parties;
  const figures = drawFigures(random);
  const [notKnown = '', ...notDisclosed] = random.sample(openQuestions, random.between(3, 6));
  return {
    slug: `${day}-${first?.organization ?? 'story'}-${String(index + 1)}`,
    day,
    topics: random.sample(topicIds, random.between(1, 2)),
    parties,
    sources: drawSources(random, day),
    figures,
    facts: toFacts(figures, second?.organization ?? ''),
    dates: drawDates(random, day),
    notDisclosed,
    notKnown: [notKnown],
    corrected: index % 5 === 0 ? { day: dayAfter(day), was: '90m USD' } : undefined,
  };
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + dayLength).toISOString().slice(0, 10);
}

/** Three to five: full ones first, the last one or two as bare addresses. */
function drawSources(random: Random, day: string): StorySource[] {
  const full = ['announcement', 'filing', 'report'].slice(0, random.between(2, 3)).map((id) => {
    const kind = id === 'report' ? 'secondary' : 'primary';
    const url = `https://${id}.example.com/${day}/`;
    const title = `Sample ${id} of ${day}`;
    return {
      id,
      yaml: `{ id: ${id}, title: ${title}, publisher: Sample Wire, url: "${url}", kind: ${kind}, published: ${day} }`,
    };
  });
  const bare = ['news.example.org', 'grid.example.net']
    .slice(0, random.between(1, 2))
    .map((id) => ({ id, yaml: `https://${id}/${day}` }));
  return [...full, ...bare];
}
