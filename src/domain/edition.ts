import type { Brief, LinkedFact, Unpublished } from './brief.ts';
import type { BriefCorrection } from './corrections.ts';
import type { Moment } from './dates.ts';
import type { FactReference } from './fact-reference.ts';
import type { Language } from './language.ts';
import type { Topic } from './topic.ts';

/** How often the edition appears, or that it appears once. */
export const editionKinds = ['regular', 'weekly', 'daily', 'special'] as const;

export type EditionKind = (typeof editionKinds)[number];

/** How much of a brief an edition holds: its summary and lead figure, or all of it. */
export const briefForms = ['teaser', 'full'] as const;

export type BriefForm = (typeof briefForms)[number];

/** Paid words in an edition, marked as such wherever they are shown. */
export interface Advert {
  readonly advertiser: string;
  readonly text: string;
  /** Whole address. */
  readonly url: string;
}

/** What the file of an edition states and what was read of its body. */
interface EditionText {
  readonly language: Language;
  /** The file name without its ending: `2025-11-14`. */
  readonly slug: string;
  /** Path of the file, relative to the publication folder. */
  readonly path: string;
  readonly kind: EditionKind;
  /** Counted by the publisher, from 1, in each language. */
  readonly number: number;
  /** Subject of the mail and title of the page. */
  readonly subject: string;
  /** What mail programs show beside the subject; standfirst and description of the page. */
  readonly preheader: string;
  readonly published: Moment;
  readonly advert?: Advert | undefined;
  /** Names the tree of the greeting in the parse cache, and changes with the file. */
  readonly digest: string;
  /** Pictures beside the file, as the greeting names them: `./photo.jpg`. */
  readonly pictures: readonly string[];
}

/** The file of an edition. */
export interface EditionFile extends EditionText {
  readonly sections: readonly EditionSection[];
  /** "By the numbers". */
  readonly numbers: readonly FactReference[];
  readonly draft: boolean;
}

/** A section as the file states it: its heading is its own, else that of the topic. */
export interface EditionSection {
  readonly title?: string | undefined;
  readonly topic?: string | undefined;
  readonly briefs: readonly { readonly slug: string; readonly form: BriefForm }[];
}

/** An edition in one language with everything that it refers to. */
export interface Edition extends EditionText {
  readonly sections: readonly LinkedSection[];
  readonly numbers: readonly EditionNumber[];
  /**
   * Of briefs in its language: those made after the day of the edition before it, up to its own day.
   * None in the first edition.
   */
  readonly corrections: readonly BriefCorrection[];
  /** The languages that have an edition of the same day, this one included. */
  readonly languages: readonly Language[];
  /** Set in a preview only: a build never holds such an edition. */
  readonly unpublished?: Unpublished | undefined;
}

export interface LinkedSection {
  readonly title?: string | undefined;
  readonly topic?: Topic | undefined;
  readonly briefs: readonly { readonly brief: Brief; readonly form: BriefForm }[];
}

/** A chosen figure, with the brief that states it. */
export interface EditionNumber {
  readonly brief: Brief;
  readonly fact: LinkedFact;
}

/** Where a brief stands on the page of an edition. */
export function briefAnchor({ slug }: Pick<Brief, 'slug'>): string {
  return `brief-${slug}`;
}
