import type { Element } from 'hast';
import type { Edition } from '../../domain/edition.ts';
import { localized } from '../../domain/language.ts';
import { h } from '../../plain-html/elements.ts';
import { unsubscribePlace } from '../unsubscribe.ts';
import type { MailContext } from '../mail.ts';
import { block, cell, gap, layout, link, row } from './elements.ts';

/** Why the reader gets this mail, how to leave, who publishes. */
export function footer({ language, slug }: Edition, context: MailContext): Element[] {
  const { site, urls, t } = context;
  const page = urls.absolute(urls.edition(language, slug));
  const imprint = localized(site.newsletter.imprint, language, site.defaultLanguage);
  const leave = unsubscribePlace(urls, language);
  return [
    gap(),
    layout('t', [
      row(
        cell('footer', [
          block('p', 'small', [t('mail.why', { name: site.name })]),
          block('p', 'small', [
            link('link', leave, [t('mail.unsubscribe')]),
            ' · ',
            link('link', page, [t('mail.viewInBrowser')]),
            ' · ',
            link('link', urls.absolute(urls.subscribe(language)), [t('mail.forwarded')]),
          ]),
          ...(imprint === '' ? [] : [h('p', { className: ['small', 'imprint'] }, [imprint])]),
        ]),
      ),
    ]),
  ];
}
