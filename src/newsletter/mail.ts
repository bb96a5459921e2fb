import type { Edition } from '../domain/edition.ts';
import type { MailRecord } from '../domain/mail.ts';
import type { Site } from '../domain/site.ts';
import type { Body, PlainContext } from '../plain-html/scope.ts';

/** An edition with what a mail needs beside it. Its pictures are PNG or JPEG. */
export interface MailEdition {
  readonly edition: Edition;
  readonly greeting: Body;
  /** The bodies of the briefs that it holds in full, by their slugs. */
  readonly bodies: ReadonlyMap<string, Body>;
}

/** What the text of a mail depends on, in the language of the edition. */
export interface MailContext extends PlainContext {
  readonly site: Site;
}

/** An edition as mail. */
export interface Mail {
  /** Holds no template of an engine, and the place to unsubscribe of `unsubscribePlace`. */
  readonly html: string;
  /** As `html`, but a text may hold braces: see `escapeBracesInText`. */
  readonly text: string;
  readonly eml: Buffer;
  readonly record: MailRecord;
  /** What is wrong with its size, and what to do about it; an error must stop a build. */
  readonly size?: SizeProblem | undefined;
}

/** Mail programs cut a long mail off, and nobody finds the link to unsubscribe. */
export interface SizeProblem {
  readonly severity: 'error' | 'warning';
  readonly message: string;
}
