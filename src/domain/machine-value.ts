import { type Amount, unscaled } from './amount.ts';

/**
 * An amount for machines, as it was stated, with the scale written out: `50000000000 USD`,
 * `up to 1500000000 CHF`, `20..30 MW`, `1200 acre`, `1.20` for a plain number. Nothing is converted,
 * so that no precision is invented.
 */
export function machineValue(amount: Amount): string {
  const { qualifier, upper, unit } = amount;
  return [
    ...(qualifier === 'exact' ? [] : [qualifier.replace('-', ' ')]),
    upper === undefined ? unscaled(amount) : `${unscaled(amount)}..${unscaled(upper)}`,
    ...(unit === 'plain' ? [] : [unit]),
  ].join(' ');
}
