import Big from 'big.js';
import type { AmountFault, AmountParts, Quantity } from './amount.ts';
import { unscaled } from './amount.ts';
import { type Metric, dimensionOf, metricsOf } from './metric.ts';
import { type Dimension, type Unit, unitNames, unitOf } from './unit.ts';

/** What is wrong with the text of an amount, and how it is put right. */
export interface AmountProblem {
  /** Sentences: what is wrong. */
  readonly message: string;
  /** A sentence with the corrected text, or with an example where nobody can know it. */
  readonly hint: string;
  /** Every text that may be meant, in the canonical form; where there is just one, it is certain but for a guess at a word. */
  readonly corrections: readonly string[];
  /** Whether a word was guessed at. */
  readonly isGuess?: boolean;
}

/**
 * The problem of a text whose possible meanings are known, or of one that means nothing.
 *
 * @param dimension of the example, where there is no correction.
 */
export function amountProblem(
  complaints: readonly string[],
  corrections: readonly string[],
  {
    dimension,
    isGuess,
  }: { readonly dimension?: Dimension | undefined; readonly isGuess?: boolean },
): AmountProblem {
  const choices = [...new Set(corrections)];
  const known = isGuess === true ? `Did you mean ${either(choices)}?` : `Write ${either(choices)}.`;
  return {
    message: complaints.join(' '),
    hint: choices.length > 0 ? known : `${exampleOf(dimension)}.`,
    corrections: choices,
    ...(isGuess === true ? { isGuess } : {}),
  };
}

/**
 * `5 GW` on `capex`.
 *
 * @param plain the numbers without their unit, in the canonical form: what a metric without one takes.
 */
export function misfitProblem(metric: Metric, unit: Unit, plain: readonly string[]): AmountProblem {
  const dimension = dimensionOf(metric);
  const message = `${metric} is ${nouns[dimension]}, but "${unit.name}" is ${nouns[unit.dimension]}.`;
  if (dimension === 'number') return amountProblem([message], plain, { dimension });
  const others = metricsOf(unit.dimension);
  const choice = others.length === 0 ? '' : `, or choose the metric ${others.join(', ')}`;
  return { message, hint: `${exampleOf(dimension)}${choice}.`, corrections: [] };
}

/**
 * `50bn`, or `800` on `jobs-permanent`.
 *
 * @param spelled what may be meant, in the canonical form without a unit; at least one.
 */
export function missingUnitProblem(
  complaints: readonly string[],
  spelled: readonly string[],
  {
    metric,
    isScaled,
    isGuess,
  }: {
    readonly metric: Metric | undefined;
    readonly isScaled: boolean;
    readonly isGuess: boolean;
  },
): AmountProblem {
  const dimension = metric === undefined ? undefined : dimensionOf(metric);
  const withUnits = (units: readonly string[]): readonly string[] =>
    spelled.flatMap((number) => units.map((unit) => `${number} ${unit}`));
  if (dimension === 'money' || (dimension === undefined && isScaled)) {
    return {
      message: [...complaints, `Which currency? ${either(spelled)} names none.`].join(' '),
      hint: `Write ${either(withUnits(['USD', 'EUR']))}, or another ISO 4217 code.`,
      corrections: [],
    };
  }
  const choices = withUnits(dimension === undefined ? ['MW', 'jobs'] : unitNames(dimension));
  return {
    message: [...complaints, `${either(spelled)} has no unit.`].join(' '),
    hint: `Write ${either(choices)}.`,
    corrections: choices.length === 1 ? choices : [],
    ...(isGuess ? { isGuess } : {}),
  };
}

/** What is wrong with parts that make no amount. */
export function describeFault(fault: AmountFault, parts: AmountParts): string {
  const unit = unitOf(parts.unit);
  switch (fault) {
    case 'value':
      return 'The number has more digits than an amount can hold (21 before the point, 12 after it).';
    case 'scale':
      return `"${unit.name}" takes no scale such as "k", "m" or "bn".`;
    case 'whole':
      return `${capitalized(nouns[unit.dimension])} is a whole number.`;
    case 'range-order':
      return isFalling(fault, parts)
        ? `A range rises, but this one falls from ${spellQuantity(parts)} to ${spellQuantity(parts.upper)}.`
        : 'Both ends of the range are the same.';
    case 'range-scale':
      return 'Either both ends of a range have a scale, or none has.';
    case 'range-qualifier':
      return `"${parts.qualifier.replace('-', ' ')}" cannot limit a range, which has its limits already.`;
  }
}

/** Whether the ends are mended by a swap, which nobody but the writer can know to be right. */
export function isFalling(
  fault: AmountFault,
  parts: AmountParts,
): parts is AmountParts & { readonly upper: Quantity } {
  const { upper } = parts;
  return fault === 'range-order' && upper !== undefined && unscaled(parts) !== unscaled(upper);
}

/** Parts that the faulty ones may stand for. */
export function repairs(fault: AmountFault, parts: AmountParts): readonly AmountParts[] {
  const { upper } = parts;
  switch (fault) {
    case 'value':
    case 'whole':
      return [];
    case 'scale':
      return [{ ...parts, ...withoutScale(parts), upper: upper && withoutScale(upper) }];
    case 'range-order':
      return upper === undefined ? [] : [rising(parts, upper)];
    case 'range-scale':
      return upper === undefined
        ? []
        : [{ ...parts, ...scaledBeside(parts, upper), upper: scaledBeside(upper, parts) }];
    case 'range-qualifier':
      return [oneEnd(parts), { ...parts, qualifier: 'exact' }];
  }
}

const nouns: Readonly<Record<Dimension, string>> = {
  money: 'money',
  power: 'power',
  energy: 'energy',
  area: 'an area',
  volume: 'a volume',
  jobs: 'a number of jobs',
  accelerators: 'a number of accelerators',
  compute: 'a number of H100 equivalents',
  customers: 'a number of customers',
  ratio: 'a percentage',
  'power-price': 'a price of electricity',
  duration: 'a number of years',
  number: 'a number without a unit',
};

const examples: Readonly<Record<Dimension, string>> = {
  money: '50bn USD',
  power: '2.2 GW',
  energy: '4 TWh',
  area: '1200 acre',
  volume: '870 acre-foot',
  jobs: '800 jobs',
  accelerators: '500000 accelerators',
  compute: '1.4m H100e',
  customers: '300000 customers',
  ratio: '35 %',
  'power-price': '90 USD/MWh',
  duration: '15 years',
  number: '1.2',
};

function exampleOf(dimension: Dimension | undefined): string {
  return dimension === undefined
    ? 'Write a number and its unit, such as "50bn USD" or "2.2 GW"'
    : `Write ${nouns[dimension]}, such as "${examples[dimension]}"`;
}

function either(choices: readonly string[]): string {
  return choices.map((choice) => `"${choice}"`).join(' or ');
}

/** The range with its ends swapped, or the one number that both ends are. */
function rising(parts: AmountParts, upper: Quantity): AmountParts {
  const isOne = unscaled(parts) === unscaled(upper);
  return isOne ? { ...parts, upper: undefined } : { ...parts, ...upper, upper: parts };
}

/** The end of the range that the qualifier can limit. */
function oneEnd(parts: AmountParts): AmountParts {
  const { qualifier, upper } = parts;
  const isTop = qualifier === 'up-to' || qualifier === 'less-than';
  return { ...parts, ...(isTop ? upper : {}), upper: undefined };
}

function spellQuantity({ value, scale }: Quantity): string {
  return scale === 'none' ? value : `${value}${scale}`;
}

function withoutScale(quantity: Quantity): Quantity {
  return { value: unscaled(quantity), scale: 'none' };
}

/** The end of a range of which one end has a scale: `20` in `20..30bn` are billions, `500000` in `500000..1m` are not. */
function scaledBeside({ value, scale }: Quantity, other: Quantity): Quantity {
  if (scale !== 'none') return { value, scale };
  const thousands = new Big(value).div(1000);
  return thousands.lt(1)
    ? { value, scale: other.scale }
    : { value: thousands.toFixed(), scale: 'k' };
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
