import type { Element } from 'hast';
import type { OpenQuestion } from '../domain/open-question.ts';
import type { StringKey } from '../i18n/strings.ts';
import { h } from './elements.ts';
import type { Scope } from './scope.ts';

/** What nobody answers, in a sentence each: `Nicht offengelegt: Leistung, Stromquelle`. */
export function openQuestions({ brief, t }: Scope): Element[] {
  const answer = (key: StringKey, questions: readonly OpenQuestion[]) =>
    questions.length === 0
      ? []
      : [
          h('p', {}, [
            `${t(key)} ${questions.map((question) => t(`open.${question}`)).join(', ')}`,
          ]),
        ];
  const open = [
    ...answer('fact.notDisclosed', brief.notDisclosed),
    ...answer('fact.notKnown', brief.notKnown),
  ];
  return open.length === 0 ? [] : [h('h2', {}, [t('fact.open')]), ...open];
}
