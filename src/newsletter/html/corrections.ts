import type { Element } from 'hast';
import type { LinkedCorrection } from '../../domain/brief.ts';
import type { BriefCorrection } from '../../domain/corrections.ts';
import { formatDay } from '../../i18n/dates.ts';
import { formerAmount } from '../../plain-html/corrections.ts';
import { inLanguage, text } from '../../plain-html/elements.ts';
import type { Scope } from '../../plain-html/scope.ts';
import type { MailContext } from '../mail.ts';
import { scopeOf } from '../scope.ts';
import { block, cell, layout, link, row } from './elements.ts';

/** What was corrected since the edition before, each with its brief. */
export function corrections(all: readonly BriefCorrection[], context: MailContext): Element[] {
  if (all.length === 0) return [];
  const rows = all.map(({ brief, correction, anchor }, index) => {
    const scope = scopeOf(brief, {}, context);
    const title = link('quiet', `${scope.page}#${anchor}`, [block('b', '', [brief.title])]);
    const next = index === 0 ? '' : ' row-next';
    return row(
      cell(`correction${next}`, [title, block('br', '', []), ...words(correction, scope)]),
    );
  });
  return [block('h2', 'section', [context.t('edition.corrections')]), layout('t', rows)];
}

/** The corrections of one brief, the latest first. */
export function briefCorrections(scope: Scope): Element[] {
  const { t, locale, brief } = scope;
  return brief.corrections.map((correction) =>
    block('p', 'correction', [
      block('b', '', [t('correction.of', { date: formatDay(correction.day, locale) })]),
      t('list.colon'),
      ...words(correction, scope),
    ]),
  );
}

function words(correction: LinkedCorrection, scope: Scope) {
  const { language } = scope.brief;
  return [
    inLanguage(correction.text, correction.language, language),
    text(formerAmount(correction, scope)),
  ];
}
