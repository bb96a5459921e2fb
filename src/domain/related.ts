import type { Brief } from './brief.ts';
import type { Localized } from './language.ts';
import { organizationsOf } from './ledger.ts';

/** What a page says of another brief to lead to it. */
export type Teaser = Pick<Brief, 'language' | 'slug' | 'title' | 'published'>;

/** A brief beside another one, with the strongest of what both are about. */
export interface RelatedBrief extends Teaser {
  readonly shared: Subject;
}

/** What briefs may have in common. */
export type Subject =
  | { readonly kind: 'facility' | 'organization'; readonly id: string; readonly name: string }
  | { readonly kind: 'topic'; readonly id: string; readonly name: Localized };

/** Where a reader may go on after a brief. */
export interface FurtherReading {
  /** The brief that was published before. */
  readonly previous?: Teaser | undefined;
  readonly next?: Teaser | undefined;
  /** At most three, the closest first. */
  readonly related: readonly RelatedBrief[];
}

/**
 * Briefs with what to read after each of them. A facility in common counts for more than any number of
 * organizations, an organization for more than topics; of one kind, what few briefs share counts for
 * more. Of those as close, the nearest in time come first; what lies far away is not looked at. The briefs
 * before and after are named anyway: a topic in common is no reason to name them twice.
 *
 * @param briefs The briefs of one language, the newest first.
 */
export function withFurtherReading(
  briefs: readonly Brief[],
): { readonly brief: Brief; readonly further: FurtherReading }[] {
  const holders = new Map<string, number[]>();
  const subjects = briefs.map((brief, place) =>
    subjectsOf(brief).map((subject) => {
      const key = keyOf(subject);
      const sharing = holders.get(key) ?? [];
      holders.set(key, sharing);
      return { subject, sharing, at: sharing.push(place) - 1 };
    }),
  );
  return briefs.map((brief, place) => {
    const candidates = new Map<number, Candidate>();
    for (const { subject, sharing, at } of subjects[place] ?? []) {
      for (const other of sharing.slice(Math.max(0, at - reach), at + reach + 1)) {
        if (other === place) continue;
        const known = candidates.get(other);
        if (known !== undefined) add(known, subject, sharing.length);
        else candidates.set(other, newCandidate(other - place, subject, sharing.length));
      }
    }
    const related = [...candidates.values()]
      .filter(({ distance, shared }) => Math.abs(distance) > 1 || shared.kind !== 'topic')
      .toSorted(closestFirst)
      .slice(0, most);
    const [next, previous] = [briefs[place - 1], briefs[place + 1]];
    return {
      brief,
      further: {
        previous: previous && toTeaser(previous),
        next: next && toTeaser(next),
        related: related.flatMap(({ distance, shared }) => {
          const other = briefs[place + distance];
          return other === undefined ? [] : [{ ...toTeaser(other), shared }];
        }),
      },
    };
  });
}

const most = 3;

/** How many briefs with the same subject are looked at in each direction: far from there nothing is near. */
const reach = 8;

/** The stronger kinds first. */
const kinds = ['facility', 'organization', 'topic'] as const satisfies readonly Subject['kind'][];

/** A brief that shares something with another one. */
interface Candidate {
  /** How many places it comes after the other one; negative where it is newer. */
  readonly distance: number;
  /** What they share, by kind: the sum of one part in all briefs that do. */
  readonly weights: Record<Subject['kind'], number>;
  shared: Subject;
  /** How many briefs share that. */
  holders: number;
}

function newCandidate(distance: number, shared: Subject, holders: number): Candidate {
  const weights = { facility: 0, organization: 0, topic: 0 };
  weights[shared.kind] = 1 / holders;
  return { distance, weights, shared, holders };
}

/** Subjects come the stronger kind first, so only the rarer one of the same kind is better. */
function add(candidate: Candidate, subject: Subject, holders: number): void {
  candidate.weights[subject.kind] += 1 / holders;
  if (candidate.shared.kind !== subject.kind || candidate.holders <= holders) return;
  candidate.shared = subject;
  candidate.holders = holders;
}

function closestFirst(a: Candidate, b: Candidate): number {
  const kind = kinds.find((one) => a.weights[one] !== b.weights[one]);
  if (kind !== undefined) return b.weights[kind] - a.weights[kind];
  return Math.abs(a.distance) - Math.abs(b.distance) || a.distance - b.distance;
}

/** Facilities, then who takes part, then topics, each once. What is only compared is not shared. */
function subjectsOf(brief: Brief): Subject[] {
  const facts = brief.facts.filter(({ context }) => !context);
  const facilities = facts.flatMap(({ facility }) => facility ?? []);
  const organizations = [
    ...brief.parties.map(({ organization }) => organization),
    ...facts.flatMap(organizationsOf),
  ];
  const subjects = [
    ...facilities.map(({ id, name }): Subject => ({ kind: 'facility', id, name })),
    ...organizations.map(({ id, name }): Subject => ({ kind: 'organization', id, name })),
    ...brief.topics.map(({ id, name }): Subject => ({ kind: 'topic', id, name })),
  ];
  return [...new Map(subjects.map((subject) => [keyOf(subject), subject])).values()];
}

function keyOf({ kind, id }: Subject): string {
  return `${kind} ${id}`;
}

function toTeaser({ language, slug, title, published }: Brief): Teaser {
  return { language, slug, title, published };
}
