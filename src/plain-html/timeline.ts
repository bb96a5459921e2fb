import type { Element } from 'hast';
import type { LinkedEntry } from '../domain/brief.ts';
import { formatDateInWords } from '../i18n/dates.ts';
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

/** Whether an entry is meant to happen, and how far the facility is: `geplant, im Bau`. May be empty. */
export function timelineWords(
  { kind, stage }: Pick<LinkedEntry, 'kind' | 'stage'>,
  { t }: Pick<Scope, 't'>,
): string {
  const words = [
    ...(kind === 'target' ? [t('timeline.target')] : []),
    ...(stage === undefined ? [] : [t(`stage.${stage}`)]),
  ];
  return words.join(', ');
}

function itemOf(entry: LinkedEntry, scope: Scope): Element {
  const { brief, locale, t } = scope;
  const words = timelineWords(entry, scope);
  const cited = citeNumbers(entry.sources, scope);
  return h('li', {}, [
    h('strong', {}, [formatDateInWords(entry.date, locale, t)]),
    (words === '' ? '' : ` (${words})`) + t('list.colon'),
    inLanguage(entry.label, entry.language, brief.language),
    ...(cited.length === 0 ? [] : [h('sup', {}, cited)]),
  ]);
}
