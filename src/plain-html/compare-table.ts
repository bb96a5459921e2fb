import type { Element } from 'hast';
import { toComparison } from '../charts/comparison.ts';
import { formatDateInWords } from '../i18n/dates.ts';
import { secondUnitInBrackets } from '../i18n/format-amount.ts';
import { h } from './elements.ts';
import { findFact } from './find-fact.ts';
import type { BodyScope } from './scope.ts';

/** A comparison of facts as a table: feed readers drop drawings. */
export function compareTable(
  ids: readonly string[],
  title: string | undefined,
  scope: BodyScope,
): Element {
  const { locale, t } = scope;
  const facts = ids.map((id) => findFact(id, scope));
  const { title: heading, bars } = toComparison(facts, { title, locale, translate: t });
  const columns = ['Subject', 'Amount', 'Basis', 'AsOf'] as const;
  // A title of the writer's own may not say what is measured.
  const measured =
    title === undefined
      ? []
      : facts.slice(0, 1).map(({ metric }) => t('list.colon') + t(`metric.${metric}`));
  const head = columns.map((column) => h('th', { scope: 'col' }, [t(`fact.column${column}`)]));
  const rows = bars.map(({ fact, subject, value }) =>
    h('tr', {}, [
      h('th', { scope: 'row' }, [subject]),
      h('td', {}, [value + secondUnitInBrackets(fact.amount, locale, 'compact')]),
      h('td', {}, [t(`basis.${fact.basis}`)]),
      h('td', {}, [formatDateInWords(fact.asOf, locale, t)]),
    ]),
  );
  return h('table', {}, [
    h('caption', {}, [h('strong', {}, [heading]), ...measured]),
    h('thead', {}, [h('tr', {}, head)]),
    h('tbody', {}, rows),
  ]);
}
