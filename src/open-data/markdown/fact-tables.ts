import type { ElementContent } from 'hast';
import type { LinkedFact } from '../../domain/brief.ts';
import { toKeyFigures } from '../../domain/key-figures.ts';
import { formatDateInWords } from '../../i18n/dates.ts';
import { figureLabel } from '../../i18n/figure-words.ts';
import { formatAmount, secondUnitInBrackets } from '../../i18n/format-amount.ts';
import { citeNumbers } from '../../plain-html/citations.ts';
import { h } from '../../plain-html/elements.ts';
import type { Scope } from '../../plain-html/scope.ts';

/** The facts of a brief as a table, those for comparison in another one. */
export function factTables(scope: Scope): ElementContent[] {
  const { lead, groups, context } = toKeyFigures(scope.brief.facts);
  const own = [...(lead === undefined ? [] : [lead]), ...groups.flatMap(({ facts }) => facts)];
  return [
    ...tableUnder(scope.t('fact.title'), own, scope),
    ...tableUnder(scope.t('fact.comparison'), context, scope),
  ];
}

function tableUnder(heading: string, facts: readonly LinkedFact[], scope: Scope): ElementContent[] {
  if (facts.length === 0) return [];
  const { t } = scope;
  const columns = [
    ...(['Subject', 'Amount', 'Basis', 'SaidBy', 'AsOf'] as const).map((column) =>
      t(`fact.column${column}`),
    ),
    t('brief.sources'),
  ];
  return [
    h('h2', {}, [heading]),
    h('table', {}, [
      h('thead', {}, [
        h(
          'tr',
          {},
          columns.map((column) => h('th', {}, [column])),
        ),
      ]),
      h(
        'tbody',
        {},
        facts.map((fact) => row(fact, scope)),
      ),
    ]),
  ];
}

/** `| Investitionsvolumen | 50 Mrd. $ | angekündigt | Anthropic | 12. November 2025 | 1 |` */
function row(fact: LinkedFact, scope: Scope): ElementContent {
  const { brief, locale, t } = scope;
  const { amount, basis, saidBy, asOf, sources } = fact;
  const number = formatAmount(amount, locale, 'compact', { isLabelled: true });
  const label = figureLabel(fact, { brief, locale, translate: t });
  const others = fact.with.map(({ name }) => name);
  return h('tr', {}, [
    h('td', {}, [others.length === 0 ? label : `${label}, ${withNames(others, scope)}`]),
    h('td', {}, [number + secondUnitInBrackets(amount, locale, 'compact')]),
    h('td', {}, [t(`basis.${basis}`)]),
    h('td', {}, [saidBy]),
    h('td', {}, [formatDateInWords(asOf, locale, t)]),
    h('td', {}, citeNumbers(sources, scope)),
  ]);
}

/** `mit Blue Owl und Meta` */
function withNames(others: readonly string[], { locale, t }: Scope): string {
  return t('fact.with', { names: new Intl.ListFormat(locale).format(others) });
}
