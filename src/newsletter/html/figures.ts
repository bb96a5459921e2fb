import type { Element, ElementContent } from 'hast';
import type { LinkedFact } from '../../domain/brief.ts';
import { toKeyFigures } from '../../domain/key-figures.ts';
import { solidity } from '../../domain/solidity.ts';
import { capitalize } from '../../i18n/capitalize.ts';
import { figureDetails } from '../../i18n/figure-details.ts';
import { figureLabel } from '../../i18n/figure-words.ts';
import { formatAmount, secondUnit, secondUnitInBrackets } from '../../i18n/format-amount.ts';
import { text } from '../../plain-html/elements.ts';
import type { Scope } from '../../plain-html/scope.ts';
import { cite } from './cite.ts';
import { block, cell, layout, row } from './elements.ts';
import { basisLabel, swatch } from './swatch.ts';

/** The figure of a brief, large: amount, what it measures, how firm it is. */
export function leadFigure(
  fact: LinkedFact,
  scope: Scope,
  size: 'flat' | 'wide-amount',
): Element[] {
  const { brief, locale, t } = scope;
  const second = secondUnit(fact.amount, locale, 'compact');
  const details = size === 'flat' ? [] : figureDetails(fact, { brief, locale, translate: t });
  return [
    block('p', `lead ${size}`, [amountOf(fact, locale)]),
    block('p', 'label', [figureLabel(fact, { brief, locale, translate: t })]),
    ...[second, details.join(' · ')]
      .filter((words) => words !== undefined && words !== '')
      .map((words) => block('p', 'small', [words ?? ''])),
    basisLabel(fact.basis, scope),
  ];
}

/** The further figures under their basis, then those for comparison, each a row. */
export function figureTables(scope: Scope): Element[] {
  const { brief, locale, t } = scope;
  const { groups, context } = toKeyFigures(brief.facts);
  return [
    ...groups.flatMap(({ basis, facts }) => [
      block('h4', 'group', [capitalize(t(`basis.${basis}`), locale)]),
      figureRows(facts, scope),
    ]),
    ...(context.length === 0
      ? []
      : [block('h4', 'group', [t('fact.comparison')]), figureRows(context, scope)]),
  ];
}

function figureRows(facts: readonly LinkedFact[], scope: Scope): Element {
  const { brief, locale, t } = scope;
  const context = { brief, locale, translate: t };
  const rows = facts.map((fact, index) => {
    const next = index === 0 ? '' : ' row-next';
    const details = [
      ...(fact.context ? [t(`basis.${fact.basis}`)] : []),
      ...figureDetails(fact, context),
    ];
    const words: ElementContent[] = [
      text(figureLabel(fact, context)),
      block('br', '', []),
      block('b', 'amount', [amountOf(fact, locale)]),
      text(secondUnitInBrackets(fact.amount, locale, 'compact')),
      ...cite(fact.sources, scope),
      ...(details.length === 0 ? [] : [block('br', '', []), text(details.join(' · '))]),
    ];
    return row(
      cell(`entry-swatch${next}`, [swatch(solidity.basis[fact.basis])]),
      cell(`row${next}`, words),
    );
  });
  return layout('t', rows);
}

function amountOf({ amount }: LinkedFact, locale: string): string {
  return formatAmount(amount, locale, 'compact', { isLabelled: true });
}
