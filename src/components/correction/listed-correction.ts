import type { Amount } from '../../domain/amount.ts';
import { factAnchor } from '../../domain/citations.ts';
import type { BriefCorrection } from '../../domain/corrections.ts';
import type { Language } from '../../domain/language.ts';
import { figureLabel } from '../../i18n/figure-words.ts';
import { localeOf, translateInto } from '../../publication.ts';

/** A correction with no more of its brief than a list shows. */
export interface ListedCorrection {
  readonly day: string;
  readonly text: string;
  /** The language of the text. */
  readonly language: Language;
  /** What was stated before, and the anchor of the figure that it was. */
  readonly former?:
    { readonly was: Amount; readonly label: string; readonly anchor: string } | undefined;
  readonly brief: { readonly slug: string; readonly title: string };
  /** Its anchor on the page of the brief. */
  readonly anchor: string;
}

export function toListedCorrection({
  brief,
  correction,
  anchor,
}: BriefCorrection): ListedCorrection {
  const { day, text, language } = correction;
  const { slug, title } = brief;
  return {
    ...{ day, text, language, anchor },
    former: formerAmount({ brief, correction }),
    brief: { slug, title },
  };
}

function formerAmount({
  brief,
  correction: { changed },
}: Pick<BriefCorrection, 'brief' | 'correction'>): ListedCorrection['former'] {
  const fact = brief.facts.find(({ id }) => id === changed?.fact);
  if (fact === undefined || changed?.was === undefined) return undefined;
  const locale = localeOf(brief.language);
  const label = figureLabel(fact, { brief, locale, translate: translateInto(brief.language) });
  return { was: changed.was, label, anchor: factAnchor(fact.id) };
}
