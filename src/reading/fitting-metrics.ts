import { metricsOf, type Metric } from '../domain/metric.ts';
import { parseAmount } from '../domain/parse-amount.ts';
import { unitOf } from '../domain/unit.ts';

/** The metrics that the unit of an amount fits; `undefined` where the amount cannot be read. */
export function fittingMetrics(amount: unknown): readonly Metric[] | undefined {
  if (typeof amount !== 'string') return undefined;
  // Languages differ in the signs of numbers, not in the units of facts.
  const parsed = ['en', 'de'].map((language) => parseAmount(amount, { language }));
  const [read] = parsed.flatMap((one) => ('amount' in one ? [one.amount] : []));
  return read && metricsOf(unitOf(read.unit).dimension);
}
