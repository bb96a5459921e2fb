import type { Language } from '../domain/language.ts';
import type { Site } from '../domain/site.ts';
import type { Urls } from '../urls.ts';

/** What structured data depend on besides what they describe. */
export interface DataContext {
  readonly site: Site;
  readonly urls: Urls;
  readonly language: Language;
  /** The path of the card of the page; a page that nobody is to find has none. */
  readonly card?: string | undefined;
}
