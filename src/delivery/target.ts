import type { Language } from '../domain/language.ts';

/** A mail as it is handed to a service. */
export interface OutgoingMail {
  /** Names the edition in one language, for good: see `markerOf`. */
  readonly marker: string;
  readonly edition: string;
  readonly language: Language;
  readonly subject: string;
  readonly preheader: string;
  readonly html: string;
  readonly text: string;
  /** Whole address of the page of the edition. */
  readonly url: string;
  /** Changes when a reader would see a change. */
  readonly hash: string;
  /** The address in `html` and `text` in whose place a service puts its own for leaving. */
  readonly unsubscribePlace: string;
}

/** What a service holds of an edition. */
export interface Draft {
  readonly id: string;
  /** In the words of the service: `draft`, `sent`, … */
  readonly status: string;
  /** Whether nothing was sent of it and nothing is about to be. */
  readonly isDraft: boolean;
}

/**
 * A service that keeps the addresses of readers and sends. Nothing here makes it send: it gets drafts.
 *
 * `create` and `update` throw a `RefusedError` where surely nothing happened and an `UncertainError`
 * where nobody knows; all methods throw a `DeliveryError` for everything else that can go wrong.
 */
export interface Target {
  /** As the command line and the send log name it. */
  readonly name: string;
  /** As people write it. */
  readonly title: string;
  /** Where in the service the readers are, as the send log keeps it: never a key. */
  readonly account: string;
  /** Who would get the edition, for people. */
  audience(): Promise<string>;
  /** All that bears the marker, whatever its state. */
  find(marker: string): Promise<Draft[]>;
  create(mail: OutgoingMail): Promise<Draft>;
  update(id: string, mail: OutgoingMail): Promise<Draft>;
}

/** The permanent name of an edition in one language, the same in every service. */
export function markerOf(idAuthority: string, edition: string, language: Language): string {
  return `tag:${idAuthority}:editions/${edition}/${language}`;
}
