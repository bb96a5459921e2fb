import type { Element } from 'hast';
import type { LinkedCorrection } from '../domain/brief.ts';
import { formatDay } from '../i18n/dates.ts';
import { figureLabel } from '../i18n/figure-words.ts';
import { formatAmount } from '../i18n/format-amount.ts';
import { h, inLanguage } from './elements.ts';
import { findFact } from './find-fact.ts';
import type { Scope } from './scope.ts';

/** The corrections of a brief, the latest first, set apart from the text that follows. */
export function correctionNote(scope: Scope): Element[] {
  const { corrections } = scope.brief;
  if (corrections.length === 0) return [];
  return [
    ...corrections.map((correction) => correctionParagraph(correction, scope)),
    h('hr', {}, []),
  ];
}

/** `Korrektur vom 14. November 2025: …`, with the amount that was wrong. */
export function correctionParagraph(correction: LinkedCorrection, scope: Scope): Element {
  const { day, text, language } = correction;
  const { brief, locale, t } = scope;
  return h('p', {}, [
    h('strong', {}, [t('correction.of', { date: formatDay(day, locale) })]),
    t('list.colon'),
    inLanguage(text, language, brief.language),
    formerAmount(correction, scope),
  ]);
}

/** ` (Investitionsvolumen: zuvor 40 Mrd. $)`; empty where no amount was changed. */
export function formerAmount(
  { changed }: Pick<LinkedCorrection, 'changed'>,
  scope: Pick<Scope, 'brief' | 'locale' | 't'>,
): string {
  if (changed?.was === undefined) return '';
  const { brief, locale, t } = scope;
  const label = figureLabel(findFact(changed.fact, scope), { brief, locale, translate: t });
  const was = formatAmount(changed.was, locale, 'compact', { isLabelled: true });
  return ` (${label}${t('list.colon')}${t('correction.was')} ${was})`;
}
