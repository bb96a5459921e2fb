import type { Card, CardFigure } from '../cards/card.ts';
import type { Brief } from '../domain/brief.ts';
import { leadFact } from '../domain/key-figures.ts';
import { localized } from '../domain/language.ts';
import { solidity } from '../domain/solidity.ts';
import { formatDay } from '../i18n/dates.ts';
import { asOfWords, figureLabel } from '../i18n/figure-words.ts';
import { formatAmount } from '../i18n/format-amount.ts';
import { localeOf, site, translateInto } from '../publication.ts';
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
  const figure = brief && figureOf(brief);
  return {
    kind: brief === undefined ? 'page' : 'brief',
    language,
    siteName: site.name,
    kicker,
    title,
    text: summary,
    address: new URL(site.origin).host + site.base.replace(/\/$/, ''),
    ...(figure && { figure }),
  };
}

function figureOf(brief: Brief): CardFigure | undefined {
  const fact = leadFact(brief.facts);
  if (fact === undefined) return undefined;
  const locale = localeOf(brief.language);
  const translate = translateInto(brief.language);
  const asOf = asOfWords(fact, { locale, translate });
  return {
    amount: formatAmount(fact.amount, locale, 'compact', { isLabelled: true }),
    pattern: solidity.basis[fact.basis],
    basis: translate(`basis.${fact.basis}`),
    label: `${figureLabel(fact, { brief, locale, translate })}, ${asOf}`,
  };
}
