import type { Language } from './language.ts';
import type { PartialDate } from './dates.ts';

/** A standing page of the publication, such as the imprint. */
export interface Page {
  readonly language: Language;
  /** The file name without its ending; pages with the same name are translations of each other. */
  readonly slug: string;
  /** Path of the file, relative to the publication folder. */
  readonly path: string;
  readonly title: string;
  readonly summary: string;
  readonly updated?: PartialDate | undefined;
  /** Names the tree of the body in the parse cache, and changes with the file. */
  readonly digest: string;
  readonly pictures: readonly string[];
}
