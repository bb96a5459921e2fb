import type { Author } from './author.ts';
import type { Correction, CorrectionWording } from './correction.ts';
import type { Moment, PartialDate } from './dates.ts';
import type { Fact, FactParts } from './fact.ts';
import type { Facility } from './facility.ts';
import type { Language } from './language.ts';
import type { OpenQuestion } from './open-question.ts';
import type { Organization } from './organization.ts';
import type { Party, Role } from './party.ts';
import type { Source } from './source.ts';
import type { TimelineEntry } from './timeline.ts';
import type { Topic } from './topic.ts';

/** What every file of a brief states in its own language. */
interface BriefText {
  readonly language: Language;
  /** The file name without its ending: `2025-11-12-anthropic-fluidstack`. Twins share it. */
  readonly slug: string;
  /** Path of the file, relative to the publication folder. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  /** Names the tree of the body in the parse cache, and changes with the file. */
  readonly digest: string;
  /** Words of running text in the body. */
  readonly words: number;
  /** Pictures beside the file, as the body names them: `./photo.jpg`. */
  readonly pictures: readonly string[];
  /** The charts that compare facts in the body, each as the ids of its facts in the order of its bars. */
  readonly comparisons: readonly (readonly string[])[];
}

/** The file of a brief that states everything. */
export interface OriginalFile extends BriefText {
  readonly original: true;
  readonly published: Moment;
  /** What the file states, else the day of its last correction. */
  readonly updated?: Moment | undefined;
  readonly topics: readonly string[];
  readonly authors: readonly string[];
  readonly parties: readonly Party[];
  readonly facts: readonly Fact[];
  readonly timeline: readonly TimelineEntry[];
  /** Asked or expected, and not given. */
  readonly notDisclosed: readonly OpenQuestion[];
  /** What we do not know. */
  readonly notKnown: readonly OpenQuestion[];
  readonly sources: readonly Source[];
  /** In the order in which they were made. */
  readonly corrections: readonly Correction[];
  readonly draft: boolean;
  /** Earlier file names, the oldest first. */
  readonly formerly: readonly string[];
}

/** The file of a brief in a further language; what it does not state is inherited from the original. */
export interface TwinFile extends BriefText {
  readonly original: false;
  /** Its wording of labels, by the ids of facts and of entries of the timeline. */
  readonly labels: {
    readonly facts: Readonly<Record<string, string>>;
    readonly timeline: Readonly<Record<string, string>>;
  };
  readonly corrections: readonly CorrectionWording[];
}

export type BriefFile = OriginalFile | TwinFile;

/** Why a brief that is shown in a preview is not public. */
export type Unpublished = 'draft' | 'scheduled';

/** A brief in one language with everything that it refers to. */
export interface Brief extends BriefText {
  readonly published: Moment;
  readonly updated?: Moment | undefined;
  readonly topics: readonly Topic[];
  readonly authors: readonly Author[];
  readonly parties: readonly LinkedParty[];
  readonly facts: readonly LinkedFact[];
  /** The earliest first. */
  readonly timeline: readonly LinkedEntry[];
  readonly notDisclosed: readonly OpenQuestion[];
  readonly notKnown: readonly OpenQuestion[];
  readonly sources: readonly Source[];
  /** The latest first. */
  readonly corrections: readonly LinkedCorrection[];
  readonly formerly: readonly string[];
  /** The languages in which the brief exists, this one included. */
  readonly languages: readonly Language[];
  /** Set in a preview only: a build never holds such a brief. */
  readonly unpublished?: Unpublished | undefined;
}

/** An organization with all its roles in a brief. */
export interface LinkedParty {
  readonly organization: Organization;
  readonly roles: readonly Role[];
}

/** A fact with what it names; its label is in the language of the brief. */
export interface LinkedFact extends Omit<
  FactParts,
  'of' | 'saidBy' | 'with' | 'facility' | 'asOf'
> {
  readonly of?: Organization | undefined;
  /** The name of who states it: an organization, a person, the publisher of its first source. */
  readonly saidBy: string;
  readonly with: readonly Organization[];
  readonly facility?: Facility | undefined;
  /** What it states, else the day on which the brief was published. */
  readonly asOf: PartialDate;
}

/** An entry of the timeline, with the language of its label: that of the original where no twin translates it. */
export interface LinkedEntry extends TimelineEntry {
  readonly language: Language;
}

/** A correction, with the language of its text: that of the original where no twin translates it. */
export interface LinkedCorrection extends Correction {
  readonly language: Language;
}

/** The name under which the brief first appeared; permanent ids are made of it. */
export function firstSlug(brief: Pick<Brief, 'slug' | 'formerly'>): string {
  return brief.formerly[0] ?? brief.slug;
}

/** Minutes that a reader takes at 220 words a minute, at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 220));
}

/** The number under which a source is cited, counted from 1; `undefined` for an id that is not there. */
export function sourceNumber(sources: readonly Source[], id: string): number | undefined {
  const index = sources.findIndex((source) => source.id === id);
  return index < 0 ? undefined : index + 1;
}
