import { type Amount, canonicalAmount, type Quantity, toAmount } from './amount.ts';
import { numberContext, readCandidates } from './amount-candidates.ts';
import { convertParts } from './amount-conversion.ts';
import { mend } from './amount-mending.ts';
import { clearDecimal } from './amount-number.ts';
import { type AmountPieces, cutAmount } from './amount-pieces.ts';
import {
  amountProblem,
  type AmountProblem,
  misfitProblem,
  missingUnitProblem,
} from './amount-problem.ts';
import { readUnit, type UnitReading } from './amount-unit.ts';
import type { Language } from './language.ts';
import { dimensionOf, type Metric } from './metric.ts';
import { findUnit, measureUnit, type Unit, unitNames } from './unit.ts';

export interface ParseAmountOptions {
  /** The language of the brief: German ones may use German words and a decimal comma with them. */
  readonly language?: Language | undefined;
  /** What the amount is about: its dimension must fit, and of a plain number it must be known. */
  readonly metric?: Metric | undefined;
}

export type ParsedAmount = { readonly amount: Amount } | { readonly problem: AmountProblem };

/**
 * Reads an amount as a writer states it: `50bn USD`, `more than 1.4tn USD`, `about 20..30 MW`, in
 * German briefs also `rund 50 Mrd. USD`. Whatever can be understood but may not be written so is a
 * problem that holds the corrected text. A number from YAML is passed as its text.
 */
export function parseAmount(text: string, options: ParseAmountOptions = {}): ParsedAmount {
  const { metric } = options;
  const expected = metric === undefined ? {} : { dimension: dimensionOf(metric) };
  const pieces = cutAmount(text, options.language);
  if (pieces.low === undefined) return { problem: amountProblem(pieces.complaints, [], expected) };
  const unit = unitReading(pieces, metric);
  if (unit === undefined) return { problem: withoutUnit(pieces, options) };
  const meant = unit.readings[0];
  const complaints = [
    ...pieces.complaints,
    ...(unit.complaint === undefined ? [] : [unit.complaint]),
  ];
  if (meant === undefined) return { problem: amountProblem(complaints, [], expected) };

  const { candidates: read, complaints: others } = readCandidates(pieces, meant, options.language);
  const wrong = [...complaints, ...others];
  if (metric !== undefined && meant.dimension !== dimensionOf(metric)) {
    // Of a mistyped word, what it is a guess at need not be said.
    if (unit.isGuess === true) return { problem: amountProblem(complaints, [], expected) };
    return { problem: misfitProblem(metric, meant, plainNumbers(pieces, options)) };
  }
  const { conversion } = unit;
  const candidates =
    conversion === undefined
      ? read
      : read.flatMap((parts) => convertParts(parts, conversion) ?? []);
  const amounts = candidates.flatMap((parts) => toAmount(parts) ?? []);
  const [amount] = amounts;
  if (amount !== undefined && wrong.length === 0) return { amount };
  const mended =
    amount === undefined ? mend(candidates) : { amounts, complaints: [], isGuess: false };
  const corrections = mended.amounts.map((one) => spell(one, meant, options));
  const isGuess = unit.isGuess === true || pieces.isGuess || mended.isGuess;
  return {
    problem: amountProblem([...wrong, ...mended.complaints], corrections, {
      dimension: meant.dimension,
      isGuess,
    }),
  };
}

/** The unit of the pieces; `undefined` where one is missing. */
function unitReading(pieces: AmountPieces, metric: Metric | undefined): UnitReading | undefined {
  if (pieces.unit !== '') return readUnit(pieces.unit);
  const isPlain = metric !== undefined && dimensionOf(metric) === 'number';
  return isPlain ? { readings: [measureUnit('plain')] } : undefined;
}

function withoutUnit(pieces: AmountPieces, options: ParseAmountOptions): AmountProblem {
  const { metric } = options;
  const example = exampleUnit(metric);
  const { candidates } = readCandidates(pieces, example, options.language);
  const { amounts, complaints: faults, isGuess } = mend(candidates);
  const spelled = amounts.map((amount) =>
    spell(amount, example, options).slice(0, -(example.name.length + 1)),
  );
  if (spelled.length === 0) {
    const complaints = [...pieces.complaints, 'There is no unit.', ...faults];
    return amountProblem(complaints, [], { dimension: example.dimension });
  }
  const isScaled = amounts.some(({ scale }) => scale !== 'none');
  const complaints = isGuess ? [...pieces.complaints, ...faults] : pieces.complaints;
  return missingUnitProblem(complaints, spelled, { metric, isScaled, isGuess });
}

/** What the numbers can mean where they stand alone. */
function plainNumbers(pieces: AmountPieces, options: ParseAmountOptions): string[] {
  const plain = measureUnit('plain');
  const { candidates } = readCandidates(pieces, plain, options.language);
  return mend(candidates).amounts.map((amount) => spell(amount, plain, options));
}

function exampleUnit(metric: Metric | undefined): Unit {
  const [name = 'USD'] = unitNames(metric === undefined ? 'money' : dimensionOf(metric));
  return findUnit(name) ?? measureUnit('plain');
}

/** The canonical form, in which nothing looks like a thousands separator to the reader of the language. */
function spell(amount: Amount, unit: Unit, { language }: ParseAmountOptions): string {
  const clear = ({ value, scale }: Quantity): Quantity => ({
    value: clearDecimal(value, numberContext(unit, { scales: [scale], isGerman: false }, language)),
    scale,
  });
  const upper = amount.upper && clear(amount.upper);
  return canonicalAmount({ ...amount, ...clear(amount), upper });
}
