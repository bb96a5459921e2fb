import type { Language } from './language.ts';

/**
 * What is known of a mail beside its text: `outbox/<edition>.<language>.json`, written by a build and
 * read by `npm run send`.
 */
export interface MailRecord {
  /** The name of the edition: `2025-11-14`. */
  readonly edition: string;
  readonly language: Language;
  /** Whole address of the page of the edition. */
  readonly url: string;
  readonly subject: string;
  readonly preheader: string;
  /** When the edition is dated, ISO 8601 with offset. */
  readonly date: string;
  /** Names of its briefs, in their order. */
  readonly briefs: readonly string[];
  /** Names of further briefs, of which it holds a figure or a correction only. */
  readonly quoted: readonly string[];
  /** SHA-256 of the HTML and of the text: changes when a reader would see a change. */
  readonly hash: string;
  /** In bytes. */
  readonly sizes: { readonly html: number; readonly text: number; readonly eml: number };
}
