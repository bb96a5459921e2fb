import { formatAmount, secondUnitInBrackets } from '../i18n/format-amount.ts';
import { findFact } from './find-fact.ts';
import type { BodyScope } from './scope.ts';

/**
 * The number of a fact in a sentence: `1.200 Acres (rund 486 Hektar)`. Basis and source stand with the
 * figures of the brief: here they would break the sentence.
 */
export function factWords(
  id: string | undefined,
  scope: Pick<BodyScope, 'brief' | 'locale'>,
): string {
  const { amount } = findFact(id ?? '', scope);
  return formatAmount(amount, scope.locale, 'long') + secondUnitInBrackets(amount, scope.locale);
}
