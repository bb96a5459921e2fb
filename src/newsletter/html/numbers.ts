import type { Element } from 'hast';
import type { EditionNumber } from '../../domain/edition.ts';
import { figureLabel } from '../../i18n/figure-words.ts';
import { formatAmount, secondUnitInBrackets } from '../../i18n/format-amount.ts';
import { text } from '../../plain-html/elements.ts';
import type { MailContext } from '../mail.ts';
import { scopeOf } from '../scope.ts';
import { block, cell, layout, link, row } from './elements.ts';
import { basisLabel } from './swatch.ts';

/** "By the numbers": amounts on the left, what they are and where they come from on the right. */
export function numbers(all: readonly EditionNumber[], context: MailContext): Element[] {
  if (all.length === 0) return [];
  const { locale, t } = context;
  const rows = all.map(({ brief, fact }, index) => {
    const next = index === 0 ? '' : ' next';
    const { page } = scopeOf(brief, {}, context);
    const amount = formatAmount(fact.amount, locale, 'compact', { isLabelled: true });
    // Away from its brief a number always says whose it is.
    const label = figureLabel({ ...fact, context: true }, { brief, locale, translate: t });
    return row(
      cell(`big${next}`, [amount]),
      cell(`big-text${next}`, [
        text(label + secondUnitInBrackets(fact.amount, locale, 'compact')),
        basisLabel(fact.basis, context),
        block('p', 'small', [link('link', page, [brief.title])]),
      ]),
    );
  });
  return [block('h2', 'section', [t('edition.numbers')]), layout('t', rows)];
}
