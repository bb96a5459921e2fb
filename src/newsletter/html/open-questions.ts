import type { Element } from 'hast';
import type { OpenQuestion } from '../../domain/open-question.ts';
import type { StringKey } from '../../i18n/strings.ts';
import type { Scope } from '../../plain-html/scope.ts';
import { block } from './elements.ts';

/** What nobody answers, in a sentence each. */
export function openQuestions({ brief, t }: Scope): Element[] {
  const answer = (key: StringKey, questions: readonly OpenQuestion[]) =>
    questions.length === 0
      ? []
      : [
          block('p', 'label', [
            block('b', '', [t(key)]),
            ` ${questions.map((question) => t(`open.${question}`)).join(', ')}`,
          ]),
        ];
  const open = [
    ...answer('fact.notDisclosed', brief.notDisclosed),
    ...answer('fact.notKnown', brief.notKnown),
  ];
  return open.length === 0 ? [] : [block('h4', 'group', [t('fact.open')]), ...open];
}
