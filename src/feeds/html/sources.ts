import type { Element } from 'hast';
import { sourceHost } from '../../domain/source.ts';
import { formatDateInWords } from '../../i18n/dates.ts';
import { h } from './elements.ts';
import type { Scope } from './scope.ts';

/** The numbered sources of a brief. */
export function sourceList({ brief, t, locale }: Scope): Element[] {
  const items = brief.sources.map(({ url, title, publisher, published, kind }) =>
    h('li', {}, [
      h('a', { href: url }, [publisher ?? sourceHost(url)]),
      [
        title === undefined ? '' : `, ${title}`,
        published === undefined ? '' : `, ${formatDateInWords(published, locale, t)}`,
        kind === 'primary' ? ` (${t('brief.primary')})` : '',
      ].join(''),
    ]),
  );
  return [h('h2', {}, [t('brief.sources')]), h('ol', {}, items)];
}
