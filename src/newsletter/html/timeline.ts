import type { Element } from 'hast';
import type { LinkedEntry } from '../../domain/brief.ts';
import { patternOf } from '../../domain/timeline.ts';
import { formatDateInWords } from '../../i18n/dates.ts';
import { h, inLanguage, text } from '../../plain-html/elements.ts';
import type { Scope } from '../../plain-html/scope.ts';
import { timelineWords } from '../../plain-html/timeline.ts';
import { cite } from './cite.ts';
import { block, cell, layout, row } from './elements.ts';
import { swatch } from './swatch.ts';

/** The timeline of a brief: date, swatch, what is to happen or happened. */
export function timeline(scope: Scope): Element[] {
  const { brief, t } = scope;
  if (brief.timeline.length === 0) return [];
  return [
    block('h4', 'group', [t('timeline.title')]),
    layout(
      't',
      brief.timeline.map((entry) => entryRow(entry, scope)),
    ),
  ];
}

function entryRow(entry: LinkedEntry, scope: Scope): Element {
  const { brief, locale, t } = scope;
  const words = timelineWords(entry, scope);
  return row(
    cell('when', [formatDateInWords(entry.date, locale, t)]),
    cell('entry-swatch', [swatch(patternOf(entry))]),
    cell('entry', [
      inLanguage(entry.label, entry.language, brief.language),
      ...cite(entry.sources, scope),
      ...(words === '' ? [] : [text(' '), h('span', { className: ['small'] }, [`(${words})`])]),
    ]),
  );
}
