import fc from 'fast-check';
import {
  type Amount,
  type AmountParts,
  qualifiers,
  scales,
  toAmount,
} from '../../../src/domain/amount.ts';
import { parseAmount, type ParseAmountOptions } from '../../../src/domain/parse-amount.ts';
import { findUnit, measureNames } from '../../../src/domain/unit.ts';

/** Properties are tried with the same values on every run. */
export const seeded = { seed: 20251112, numRuns: 1000 } as const;

/** A thousand tries take a moment on a machine that is busy. */
export const patient = { timeout: 60_000 } as const;

/** The amount that a text states. */
export function amountOf(text: string, options?: ParseAmountOptions): Amount {
  const parsed = parseAmount(text, options);
  if ('problem' in parsed) throw new Error(`"${text}": ${parsed.problem.message}`);
  return parsed.amount;
}

const values = fc.oneof(
  fc.nat(5000).map(String),
  fc
    .tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.stringMatching(/^(?:|\.\d{1,12})$/))
    .map(([whole, fraction]) => `${String(whole)}${fraction}`),
  fc.constantFrom('0', '1', '1.0', '1.40', '0.05', '1000000', '12500000', '999999.999'),
);

const quantities = fc.record({ value: values, scale: fc.constantFrom(...scales) });

const unitNames = [...measureNames, 'USD', 'EUR', 'CHF', 'HUF', 'USD/MWh', 'EUR/kWh'].flatMap(
  (name) => findUnit(name)?.name ?? [],
);

/** Any amount: of every unit, scale and qualifier, and ranges. */
export const amounts: fc.Arbitrary<Amount> = fc
  .record({
    qualifier: fc.constantFrom(...qualifiers),
    quantity: quantities,
    upper: fc.option(quantities, { nil: undefined, freq: 2 }),
    unit: fc.constantFrom(...unitNames),
  })
  .map(({ quantity, ...rest }): AmountParts => ({ ...quantity, ...rest }))
  .map(toAmount)
  .filter((amount) => amount !== undefined);
