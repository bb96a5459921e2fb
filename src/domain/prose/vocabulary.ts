import type { Qualifier } from '../amount.ts';
import { toPhrases, type Phrases } from './phrases.ts';

/** A unit as prose names it: that of an amount, and the power of ten between the two (`W` → `kW`, −3). */
export interface ProseUnit {
  readonly unit: string;
  readonly shift: number;
}

/** What is counted, and what follows a number without a scale or a sign. */
export type Counted = 'jobs' | 'customers' | 'accelerators' | 'H100e';

/** How a language says amounts. Words are in lower case. */
export interface Vocabulary {
  readonly decimalMark: ',' | '.';
  readonly numbers: ReadonlyMap<string, string>;
  /** `ein`, `a`: one of something where a scale or a unit follows. */
  readonly articles: ReadonlySet<string>;
  /** `halbe`, `half`, `a quarter of a`, as decimals. */
  readonly portions: Phrases<string>;
  /** Portions that are one word with their scale: `Viertelmilliarde`. */
  readonly scaledPortions: ReadonlyMap<
    string,
    { readonly value: string; readonly exponent: number }
  >;
  /** What makes `two and a half` of `two`. */
  readonly andAHalf: Phrases<true>;
  /** `hundred` and `thousand`, where numbers of several words are made with them. */
  readonly hundreds: ReadonlySet<string>;
  readonly thousands: ReadonlySet<string>;
  /** Power of ten by word. */
  readonly scales: ReadonlyMap<string, number>;
  /** Scales that end with a full stop. */
  readonly dotted: ReadonlySet<string>;
  /** `mehrere`, `several`, `a quarter of`: the number after it is none. */
  readonly vague: ReadonlySet<string>;
  readonly units: Phrases<ProseUnit>;
  readonly currencies: Phrases<string>;
  readonly qualifiers: Phrases<Qualifier>;
  /** Qualifiers after an amount. */
  readonly trailing: Phrases<Qualifier>;
  /** What may be a preposition instead, after one of the nouns: `Vertrag zwischen A und B über`. */
  readonly ambiguous: ReadonlySet<string>;
  readonly governing: (word: string) => boolean;
  /** Words that may stand between the noun and the preposition, beside names and numbers. */
  readonly linking: ReadonlySet<string>;
  /** What never stands straight before another preposition: after it, an ambiguous word is a qualifier. */
  readonly prepositions: ReadonlySet<string>;
  /** What may stand between a qualifier and its number: `at least another 500 MW`. */
  readonly fillers: Phrases<true>;
  /** Whether a word before a number of a few digits makes a name of it: `Fortune 500`, `July 4`. */
  readonly isName: (word: string, isFirst: boolean) => boolean;
  /** Opens a range whose ends are joined by one of `and`. */
  readonly between: ReadonlySet<string>;
  readonly and: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  /** Joins the ends of a range. */
  readonly to: ReadonlySet<string>;
  /** Opens a change, `von … auf`, `from … to`. */
  readonly from: ReadonlySet<string>;
  readonly changeTo: ReadonlySet<string>;
  /** `derzeit`, `now`, before the ends of a change. */
  readonly times: ReadonlySet<string>;
  /** Makes a range of what would be a change: `ranging from … to`. */
  readonly ranging: ReadonlySet<string>;
  /** What a count noun counts; `joined` where a hyphen links it with the number. */
  readonly counted: (noun: string, joined: boolean) => Counted | undefined;
  /** `of its own`, between a number and what it counts. */
  readonly ofIts: Phrases<true>;
  /** Whether a word may stand between a number and what it counts. */
  readonly describes: (word: string, original: string, position: number) => boolean;
  /** Whether a comma and another description may follow: `high-paying, permanent`. */
  readonly isAdjective: (word: string) => boolean;
  /** `je`, `per`: makes a price of a sum. */
  readonly per: ReadonlySet<string>;
  /** `die`, `for each`: makes a price of a sum where electricity follows. */
  readonly each: Phrases<true>;
  /** What is sold beside what is measured and counted. */
  readonly priced: ReadonlySet<string>;
  /** `Phase`, `page`: the number after it is a name. */
  readonly labels: ReadonlySet<string>;
  /** The same with a full stop: `No. 5`, `Jan. 15`. */
  readonly abbreviations: ReadonlySet<string>;
  /** Years, and the words without which years are no amount. */
  readonly years: ReadonlySet<string>;
  readonly isTerm: (word: string) => boolean;
}

export function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '));
}

/** Units by their sign; the case of letters matters. */
export const unitSigns: Phrases<ProseUnit> = toPhrases([
  ['W', { unit: 'kW', shift: -3 }],
  ['kW|kWp', { unit: 'kW', shift: 0 }],
  ['MW|MWp|MWel|MWe|MWac|MWdc|MWth', { unit: 'MW', shift: 0 }],
  ['GW|GWp|GWel|GWe|GWth', { unit: 'GW', shift: 0 }],
  ['TW', { unit: 'TW', shift: 0 }],
  ['kWh', { unit: 'kWh', shift: 0 }],
  ['MWh', { unit: 'MWh', shift: 0 }],
  ['GWh', { unit: 'GWh', shift: 0 }],
  ['TWh', { unit: 'TWh', shift: 0 }],
  ['m2|m²|sqm', { unit: 'm2', shift: 0 }],
  ['km2|km²', { unit: 'ha', shift: 2 }],
  ['ha', { unit: 'ha', shift: 0 }],
  ['sq ft|sq . ft|sqft|SF', { unit: 'sq ft', shift: 0 }],
  ['m3|m³', { unit: 'm3', shift: 0 }],
  ['%', { unit: '%', shift: 0 }],
]);

/** Currencies by the sign or code before a number, glued together. */
export const currenciesBefore: Phrases<string> = toPhrases([
  ['$|US $|USD', 'USD'],
  ['€|EUR', 'EUR'],
  ['£|GBP', 'GBP'],
  ['CHF|Fr .|SFr .|sFr .', 'CHF'],
  ['¥|JPY', 'JPY'],
  ['CNY|RMB', 'CNY'],
  ['₹|INR|Rs|Rs .', 'INR'],
  ['₩|KRW', 'KRW'],
  ['A $|AU $|AUD', 'AUD'],
  ['C $|CA $|CAD', 'CAD'],
  ['HK $|HKD', 'HKD'],
  ['S $|SGD', 'SGD'],
  ['NT $|TWD', 'TWD'],
  ['NZ $|NZD', 'NZD'],
  ['R $|BRL', 'BRL'],
  ['RM|MYR', 'MYR'],
  ...['AED', 'SAR', 'SEK', 'NOK', 'DKK', 'PLN', 'CZK', 'MXN', 'ZAR', 'ILS', 'THB'].map(
    (code) => [code, code] as const,
  ),
]);

/** Scales that are glued to a number before them, with money or a count only. */
export const gluedScales: ReadonlyMap<string, number> = new Map([
  ['k', 3],
  ['K', 3],
  ['m', 6],
  ['M', 6],
  ['mn', 6],
  ['mm', 6],
  ['b', 9],
  ['B', 9],
  ['bn', 9],
  ['t', 12],
  ['T', 12],
  ['tn', 12],
]);
