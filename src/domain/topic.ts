import type { Localized } from './language.ts';

/** A subject under which briefs are filed. */
export interface Topic {
  readonly id: string;
  readonly name: Localized;
  readonly description: Localized;
}
