import type { Element } from 'hast';
import type { LinkedEntry } from '../../domain/brief.ts';
import { formatDateInWords } from '../../i18n/dates.ts';
import { citeNumbers } from './citations.ts';
import { h, inLanguage } from './elements.ts';
import type { Scope } from './scope.ts';

/** The timeline of a brief as a list: `2026 (geplant): Erste Standorte sollen ans Netz gehen`. */
export function timelineList(scope: Scope): Element[] {
  const { brief, t } = scope;
  if (brief.timeline.length === 0) return [];
  const items = brief.timeline.map((entry) => itemOf(entry, scope));
  return [h('h2', {}, [t('timeline.title')]), h('ul', {}, items)];
}

function itemOf(entry: LinkedEntry, scope: Scope): Element {
  const { brief, locale, t } = scope;
  const words = [
    ...(entry.kind === 'target' ? [t('timeline.target')] : []),
    ...(entry.stage === undefined ? [] : [t(`stage.${entry.stage}`)]),
  ];
  const cited = citeNumbers(entry.sources, scope);
  return h('li', {}, [
    h('strong', {}, [formatDateInWords(entry.date, locale, t)]),
    (words.length === 0 ? '' : ` (${words.join(', ')})`) + t('list.colon'),
    inLanguage(entry.label, entry.language, brief.language),
    ...(cited.length === 0 ? [] : [h('sup', {}, cited)]),
  ]);
}
