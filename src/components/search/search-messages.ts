import type { Translate } from '../../i18n/translate.ts';

/**
 * What the script of the page says, for `Messages` of `src/client/search/messages.ts`.
 *
 * @param isDev Whether the site is served by `npm run dev`, where the index is that of the last build.
 */
export function searchMessages(t: Translate, isDev: boolean) {
  return {
    searching: t('search.searching'),
    // A count that is no number takes the form for many; the script puts the number in.
    found: { one: t('search.found', { count: 1 }), other: t('search.found', { count: '{count}' }) },
    none: t('search.none'),
    unavailable: t(isDev ? 'search.notBuilt' : 'search.unavailable'),
  };
}
