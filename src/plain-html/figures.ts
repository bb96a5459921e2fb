import type { Element, ElementContent } from 'hast';
import type { LinkedFact } from '../domain/brief.ts';
import { toKeyFigures } from '../domain/key-figures.ts';
import { figureDetails } from '../i18n/figure-details.ts';
import { figureLabel } from '../i18n/figure-words.ts';
import { formatAmount, secondUnit } from '../i18n/format-amount.ts';
import { citeInWords } from './citations.ts';
import { h, text } from './elements.ts';
import type { Scope } from './scope.ts';

/** The facts of a brief as lists: the lead, the others under its basis first, those for comparison apart. */
export function figureLists(scope: Scope): ElementContent[] {
  const { lead, groups, context } = toKeyFigures(scope.brief.facts);
  const own = [...(lead === undefined ? [] : [lead]), ...groups.flatMap(({ facts }) => facts)];
  return [
    ...listUnder(scope.t('fact.title'), own, scope),
    ...listUnder(scope.t('fact.comparison'), context, scope),
  ];
}

function listUnder(heading: string, facts: readonly LinkedFact[], scope: Scope): Element[] {
  if (facts.length === 0) return [];
  const items = facts.map((fact) => h('li', {}, figure(fact, scope)));
  return [h('h2', {}, [heading]), h('ul', {}, items)];
}

/** `Investitionsvolumen: 50 Mrd. $ (angekündigt; laut Anthropic; Quelle 1)` */
function figure(fact: LinkedFact, scope: Scope): ElementContent[] {
  const { brief, locale, t } = scope;
  const context = { brief, locale, translate: t };
  const details = [
    secondUnit(fact.amount, locale, 'compact'),
    t(`basis.${fact.basis}`),
    ...figureDetails(fact, context),
  ].filter((detail) => detail !== undefined);
  const semicolon = t('list.semicolon');
  return [
    text(figureLabel(fact, context) + t('list.colon')),
    h('strong', {}, [formatAmount(fact.amount, locale, 'compact', { isLabelled: true })]),
    text(` (${details.join(semicolon)}${semicolon}`),
    ...citeInWords(fact.sources, scope),
    text(')'),
  ];
}
