import type { Site } from '../domain/site.ts';
import type { Translate } from '../i18n/translate.ts';
import type { Urls } from '../urls.ts';

/** What a copy is made with, beside the brief. */
export interface CopyContext {
  readonly site: Site;
  readonly urls: Urls;
  /** The texts in the language of the brief. */
  readonly t: Translate;
}
