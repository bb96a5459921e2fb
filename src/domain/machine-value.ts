import { type Amount, exactValue } from './amount.ts';

/**
 * An amount for machines, exact and in the base unit of its dimension: `50000000000 USD`,
 * `20..30 MW`, `1.2` for a plain number. What the qualifier says is not in it.
 */
export function machineValue(amount: Amount): string {
  const { low, high, unit } = exactValue(amount);
  const numbers = high === undefined ? low : `${low}..${high}`;
  return unit === 'plain' ? numbers : `${numbers} ${unit}`;
}
