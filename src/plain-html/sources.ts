import type { Element, ElementContent } from 'hast';
import { sourceHost } from '../domain/source.ts';
import { formatDateInWords } from '../i18n/dates.ts';
import { h, text } from './elements.ts';
import type { Scope } from './scope.ts';

/** The numbered sources of a brief. */
export function sourceList(scope: Scope): Element[] {
  const items = sourceItems(scope).map((words) => h('li', {}, words));
  return [h('h2', {}, [scope.t('brief.sources')]), h('ol', {}, items)];
}

/** Each source in words, its publisher as a link. */
export function sourceItems({ brief, t, locale }: Scope): ElementContent[][] {
  return brief.sources.map(({ url, title, publisher, published, kind }) => [
    h('a', { href: url }, [publisher ?? sourceHost(url)]),
    text(
      [
        title === undefined ? '' : `, ${title}`,
        published === undefined ? '' : `, ${formatDateInWords(published, locale, t)}`,
        kind === 'primary' ? ` (${t('brief.primary')})` : '',
      ].join(''),
    ),
  ]);
}
