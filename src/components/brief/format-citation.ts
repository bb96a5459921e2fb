import type { Author } from '../../domain/author.ts';
import type { Brief } from '../../domain/brief.ts';
import { localized, type Language } from '../../domain/language.ts';
import type { Site } from '../../domain/site.ts';
import { formatDay } from '../../i18n/dates.ts';
import type { Translate } from '../../i18n/translate.ts';

/** What a citation is put together with. */
export interface CitationContext {
  readonly site: Pick<Site, 'name' | 'defaultLanguage'>;
  readonly locale: string;
  readonly translate: Translate;
  /** The whole address of the page. */
  readonly address: string;
}

/** A brief as others cite it, in the style of its language. What no one signed is signed by the site. */
export function formatCitation(
  brief: Pick<Brief, 'authors' | 'language' | 'published' | 'title'>,
  { site, locale, translate, address }: CitationContext,
): string {
  const { authors, language, published, title } = brief;
  const names = authors.map((author) => nameOf(author, language, site));
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return translate('brief.citation', {
    authors: names.length > 0 ? list.format(names) : site.name,
    title: nestQuotes(title, locale),
    site: site.name,
    date: formatDay(published.day, locale),
    address,
  });
}

function nameOf({ name }: Author, language: Language, site: CitationContext['site']): string {
  return localized(name, language, site.defaultLanguage);
}

/** The title stands in quotation marks: those in it become the inner ones of the language. */
function nestQuotes(title: string, locale: string): string {
  const inner = locale.startsWith('de') ? { '„': '‚', '“': '‘' } : { '“': '‘', '”': '’' };
  return Object.entries(inner).reduce((text, [mark, its]) => text.replaceAll(mark, its), title);
}
