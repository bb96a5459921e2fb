import type { Card } from '../cards/card.ts';
import { localized } from '../domain/language.ts';
import { formatDay } from '../i18n/dates.ts';
import { localeOf, site } from '../publication.ts';
import type { SitePage } from './site-pages.ts';

/** What the card of a page says. */
export function cardOf({ language, title, summary, brief }: SitePage): Card {
  const text = (all: Readonly<Record<string, string>>) =>
    localized(all, language, site.defaultLanguage);
  const [topic] = brief?.topics ?? [];
  const day = brief === undefined ? undefined : formatDay(brief.published.day, localeOf(language));
  const kicker = [topic === undefined ? undefined : text(topic.name), day]
    .filter(Boolean)
    .join(' · ');
  return {
    kind: brief === undefined ? 'page' : 'brief',
    language,
    siteName: site.name,
    kicker,
    title,
    text: summary,
    address: new URL(site.origin).host + site.base.replace(/\/$/, ''),
  };
}
