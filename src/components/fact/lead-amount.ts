import { toAmount, type Amount } from '../../domain/amount.ts';
import { formatAmount } from '../../i18n/format-amount.ts';

/** An amount in two lines: `mehr als`, `1,4 Billionen $`. */
export interface LeadAmount {
  readonly qualifier?: string | undefined;
  readonly number: string;
  /** How much room the number takes in large type. */
  readonly length: 'short' | 'medium' | 'long';
}

/** The large figure of a brief, without what its label counts. */
export function toLeadAmount(amount: Amount, locale: string): LeadAmount {
  const format = (given: Amount) => formatAmount(given, locale, 'compact', { isLabelled: true });
  const whole = format(amount);
  const bare = toAmount({ ...amount, qualifier: 'exact' });
  const number = bare === undefined ? whole : format(bare);
  const qualifier = whole.slice(0, whole.length - number.length).trim() || undefined;
  return { qualifier, number, length: lengthOf(number) };
}

function lengthOf({ length }: string): LeadAmount['length'] {
  if (length <= 10) return 'short';
  return length <= 15 ? 'medium' : 'long';
}
