import type { Element } from 'hast';
import type { Edition } from '../../domain/edition.ts';
import { formatDay } from '../../i18n/dates.ts';
import type { MailContext } from '../mail.ts';
import { issueOf } from '../../i18n/issue.ts';
import { block, cell, layout, link, row } from './elements.ts';
import { mark } from './mark.ts';

/** Name of the publication, way to the browser, number, day and subject of the edition. */
export function masthead(edition: Edition, context: MailContext): Element[] {
  const { site, urls, t, locale } = context;
  const { language, slug, subject, published } = edition;
  const home = urls.absolute(urls.home(language));
  const page = urls.absolute(urls.edition(language, slug));
  const name = row(cell('mark-cell', [mark()]), cell('', [link('name', home, [site.name])]));
  const day = formatDay(published.day, locale);
  return [
    layout('t', [
      row(
        cell('masthead', [layout('basis', [name])]),
        cell('aside', [block('p', 'small', [link('link', page, [t('mail.viewInBrowser')])])]),
      ),
    ]),
    block('p', 'kicker', [`${issueOf(edition, t)} · ${day}`]),
    block('h1', 'title', [subject]),
  ];
}
