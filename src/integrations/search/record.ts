import type { Root } from 'hast';
import type { CustomRecord } from 'pagefind';
import type { Catalog } from '../../domain/catalog.ts';
import type { Language } from '../../domain/language.ts';
import type { Translate } from '../../i18n/translate.ts';
import type { Urls } from '../../urls.ts';

/** What the records of one language are made with. */
export interface RecordContext {
  readonly catalog: Catalog;
  readonly language: Language;
  readonly locale: string;
  readonly translate: Translate;
  readonly urls: Urls;
  /** The body of a brief, or the greeting of an edition. */
  readonly loadTree: (text: { readonly digest: string }) => Promise<Root>;
}

/** A record that lacks the words under which it is found though it does not hold them. */
export interface RecordDraft {
  readonly record: CustomRecord;
  readonly title: string;
  /** What else of it is running text. */
  readonly prose: readonly string[];
}
