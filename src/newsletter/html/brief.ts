import type { Element } from 'hast';
import { readingMinutes, type Brief } from '../../domain/brief.ts';
import { leadFact } from '../../domain/key-figures.ts';
import { formatDay } from '../../i18n/dates.ts';
import { h } from '../../plain-html/elements.ts';
import type { Body } from '../../plain-html/scope.ts';
import type { MailContext } from '../mail.ts';
import { scopeOf } from '../scope.ts';
import { briefCorrections } from './corrections.ts';
import { block, cell, layout, link, row } from './elements.ts';
import { figureTables, leadFigure } from './figures.ts';
import { openQuestions } from './open-questions.ts';
import { prose } from './prose.ts';
import { sources } from './sources.ts';
import { timeline } from './timeline.ts';

/** A brief in short: title, summary and the way on; beside them its figure. */
export function teaser(brief: Brief, context: MailContext, isNext: boolean): Element {
  const scope = scopeOf(brief, {}, context);
  const { t, page } = scope;
  const next = isNext ? ' next' : '';
  const minutes = readingMinutes(brief.words);
  const words = [
    title(brief, page),
    block('p', 'summary', [brief.summary]),
    block('p', 'more', [link('link', page, [t('mail.readOn', { count: minutes })])]),
  ];
  const fact = leadFact(brief.facts);
  if (fact === undefined) return layout('t', [row(cell(`story${next}`, words))]);
  return layout('t', [
    row(
      cell(`story beside stack stack-first${next}`, words),
      cell(`figure-cell stack stack-last${next}`, leadFigure(fact, scope, 'flat')),
    ),
  ]);
}

/** All of a brief: text, figures, open questions, timeline, sources. */
export function fullBrief(
  brief: Brief,
  { tree, pictures }: Body,
  context: MailContext,
  isNext: boolean,
): Element {
  const scope = scopeOf(brief, pictures, context);
  const { t, locale, page } = scope;
  const fact = leadFact(brief.facts);
  return layout('t', [
    row(
      cell(`story${isNext ? ' next' : ''}`, [
        block('p', 'small', [formatDay(brief.published.day, locale)]),
        title(brief, page),
        block('p', 'standfirst', [brief.summary]),
        ...briefCorrections(scope),
        ...(fact === undefined
          ? []
          : [h('div', { className: ['wide'] }, leadFigure(fact, scope, 'wide-amount'))]),
        prose(tree, scope, 2),
        ...figureTables(scope),
        ...openQuestions(scope),
        ...timeline(scope),
        ...sources(scope),
        block('p', 'more', [link('link', page, [t('mail.onSite')])]),
      ]),
    ),
  ]);
}

function title(brief: Brief, page: string): Element {
  return block('h3', 'story-title', [link('quiet', page, [brief.title])]);
}
