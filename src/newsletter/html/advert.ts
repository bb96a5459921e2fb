import type { Element } from 'hast';
import type { Advert } from '../../domain/edition.ts';
import { h } from '../../plain-html/elements.ts';
import type { MailContext } from '../mail.ts';
import { block, cell, gap, layout, row } from './elements.ts';

/** Paid words between rules, marked as such before anything else is read. */
export function advert(
  { advertiser, text, url }: Advert,
  { t }: Pick<MailContext, 't'>,
): Element[] {
  const address = { href: url, rel: ['sponsored'], className: ['link'] };
  return [
    gap(),
    layout('t', [
      row(
        cell('advert', [
          block('p', 'small', [t('edition.advert')]),
          block('p', 'summary', [text]),
          block('p', 'more', [h('a', address, [advertiser])]),
        ]),
      ),
    ]),
  ];
}
