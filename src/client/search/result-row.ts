import { formatDay } from '../../i18n/dates.ts';
import { keepTogether, piecesOf } from './excerpt.ts';
import type { BriefMeta, Found } from './index-of-site.ts';

/** A brief or an edition that was found, in the form of a row of the page that lists it. */
export function resultRow({ url, excerpt, locations, meta }: Found, locale: string): HTMLElement {
  const { summary, day } = meta;
  const time = element('time', '', [formatDay(day, locale, 'short')]);
  time.dateTime = day;
  const link = element('a', '', ['subject' in meta ? meta.subject : meta.title]);
  link.href = url;
  const text = locations.length === 0 ? [summary] : quotation(excerpt, summary, locale);
  return element('article', 'row', [
    time,
    element('div', 'row-text', [
      element('h2', 'row-title', [link]),
      element('p', 'row-summary', text),
    ]),
    ...('subject' in meta ? [element('p', 'row-label', [meta.issue])] : figure(meta)),
  ]);
}

/** An excerpt with dots where it was cut off. The text that it is from begins with the summary. */
function quotation(excerpt: string, summary: string, locale: string): (Node | string)[] {
  const pieces = piecesOf(excerpt);
  const whole = pieces.map(({ text }) => text).join('');
  return [
    summary.replaceAll('\u00a0', ' ').startsWith(whole.slice(0, 20)) ? '' : '… ',
    ...keepTogether(pieces, locale).map(({ text, isFound }) =>
      isFound ? element('mark', '', [text]) : text,
    ),
    /[.!?]$/.test(whole) ? '' : ' …',
  ];
}

function figure({ figure: amount, label, basis, pattern }: BriefMeta): HTMLElement[] {
  if (amount === undefined) return [];
  return [
    element('p', 'row-figure', [
      element('b', 'figure-amount', [amount]),
      element('span', 'figure-label', [label ?? '']),
      element('span', 'swatch-label', [
        element('span', `swatch swatch-${pattern ?? ''}`, []),
        basis ?? '',
      ]),
    ]),
  ];
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  children: readonly (Node | string)[],
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}
