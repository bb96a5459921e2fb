import { type Conversion, findConversion } from './amount-conversion.ts';
import type { Reading } from './amount-words.ts';
import { closest } from './closest.ts';
import { findUnit, frequentCurrencies, measureNames, measureUnit, type Unit } from './unit.ts';

export interface UnitReading extends Reading<Unit> {
  /** Whether the reading is only the nearest unit to a word that is none. */
  readonly isGuess?: boolean;
  /** How the number is changed for the unit, where amounts do not have the one that is written. */
  readonly conversion?: Conversion;
}

/** Reads what follows the number of an amount, which is not empty. No reading where nothing is near. */
export function readUnit(text: string): UnitReading {
  return readKnown(text) ?? readPeriod(text) ?? readBeginning(text) ?? guessUnit(text);
}

/** The unit that a sign or a word for it means, however it is written. */
export function findMeantUnit(text: string): Unit | undefined {
  const lower = text.toLowerCase();
  const written = findWrittenUnit(accept.get(lower) ?? correct.get(lower) ?? text);
  if (written !== undefined) return written;
  const [, money = '', energy = ''] = /^(.+?) ?(?:\/| per | je | pro ) ?(.+)$/.exec(text) ?? [];
  const currency = findWrittenUnit(correct.get(money.toLowerCase()) ?? money);
  const per = perEnergy.get(energy.toLowerCase());
  return currency?.kind === 'money' && per !== undefined
    ? findUnit(`${currency.name}/${per}`)
    : undefined;
}

function readKnown(text: string): UnitReading | undefined {
  const accepted = findWrittenUnit(accept.get(text) ?? text);
  if (accepted !== undefined) return { readings: [accepted] };
  const known = findMeantUnit(text);
  if (known !== undefined) {
    return { readings: [known], complaint: `The unit "${text}" is written "${known.name}".` };
  }
  const conversion = findConversion(text);
  if (conversion === undefined) return undefined;
  const complaint = `There is no unit "${text}"; ${conversion.rule}.`;
  return { readings: [measureUnit(conversion.to)], complaint, conversion };
}

function readPeriod(text: string): UnitReading | undefined {
  const [, unit = '', period = ''] = periodPattern.exec(text) ?? [];
  const known = readKnown(unit);
  if (known === undefined) return undefined;
  const complaint = `The metric says the period, not the unit: "${period}" is too much.`;
  const isOther = known.conversion !== undefined && known.complaint !== undefined;
  return { ...known, complaint: isOther ? `${known.complaint} ${complaint}` : complaint };
}

function readBeginning(text: string): UnitReading | undefined {
  const words = text.split(' ');
  for (let length = words.length - 1; length > 0; length -= 1) {
    const unit = findMeantUnit(words.slice(0, length).join(' '));
    if (unit === undefined) continue;
    const rest = words.slice(length).join(' ');
    return { readings: [unit], complaint: `"${rest}" does not belong in an amount.` };
  }
  return undefined;
}

function guessUnit(text: string): UnitReading {
  // Nothing is near to a long text, and comparing it takes long.
  const possible = spellings.filter((spelling) => mayBeMistyped(text, spelling));
  const near = text.length > longestGuess ? undefined : closest(text, possible);
  // One letter of two says nothing.
  const isNear =
    near !== undefined && (text.length > 2 || near.toLowerCase() === text.toLowerCase());
  const unit = isNear ? findMeantUnit(near) : undefined;
  return {
    readings: unit === undefined ? [] : [unit],
    complaint: `There is no unit "${text}".`,
    isGuess: true,
  };
}

/** Whether a guess cannot be wrong by a power of ten: `m2` for `cm2`, `terawatt` for `exawatt`. */
function mayBeMistyped(text: string, spelling: string): boolean {
  const [written, meant] = [text, spelling].map((unit) => unit.toLowerCase().split('/').at(-1));
  if (written === undefined || meant === undefined || written === meant) return true;
  if (signPattern.test(meant)) return false;
  return prefixOf(written) === undefined || prefixOf(written) === prefixOf(meant);
}

/** A sign in which one letter makes another power of ten, or another thing. */
const signPattern = /^(?:[kmgt]wh?|m[23²³]|ft[2²]|ha|qm|sqm|cbm)$/;

function prefixOf(unit: string): string | undefined {
  return prefixPattern.exec(unit)?.[1];
}

const prefixPattern =
  /(?:^| |quadrat|kubik)(nano|micro|mikro|milli|centi|zenti|deci|dezi|hecto|hekto|kilo|mega|giga|tera|peta|exa)/;

/** A plain number has no unit that could be written. */
function findWrittenUnit(text: string): Unit | undefined {
  return text === 'plain' ? undefined : findUnit(text);
}

const periodPattern = /^(.+?) ?((?:\/|per|pro|im) ?(?:year|yr|annum|a|day|d|jahr|tag))$/i;

const longestGuess = 24;

/** Other spellings that a brief may use. */
const accept: ReadonlyMap<string, string> = new Map([
  ['acres', 'acre'],
  ['m²', 'm2'],
  ['m³', 'm3'],
  ['gallons', 'gallon'],
  ['acre-feet', 'acre-foot'],
  ['job', 'jobs'],
  ['accelerator', 'accelerators'],
  ['customer', 'customers'],
  ['year', 'years'],
]);

/** Words that are understood, in lower case, so that an error can hold the corrected line. */
const correct: ReadonlyMap<string, string> = new Map(
  Object.entries({
    USD: '$|us$|usd|dollar|dollars|us dollar|us dollars|us-dollar|us-dollars',
    EUR: '€|eur|euro|euros',
    GBP: '£|gbp|pfund|pound|pounds|pound sterling',
    CHF: 'chf|sfr|sfr.|fr.|franken|schweizer franken|swiss francs|francs',
    JPY: '¥|jpy|yen',
    CNY: 'cny|rmb|yuan',
    KRW: 'krw|₩|won',
    INR: 'inr|₹|rupee|rupees|rupien',
    AUD: 'aud|a$|au$',
    CAD: 'cad|c$|ca$',
    NZD: 'nzd|nz$',
    HKD: 'hkd|hk$',
    SGD: 'sgd|s$',
    TWD: 'twd|nt$',
    BRL: 'brl|r$',
    kW: 'kilowatt|kilowatts',
    MW: 'megawatt|megawatts',
    GW: 'gigawatt|gigawatts',
    TW: 'terawatt|terawatts',
    kWh: 'kilowattstunde|kilowattstunden|kilowatt-hour|kilowatt-hours|kilowatt hours',
    MWh: 'megawattstunde|megawattstunden|megawatt-hours|megawatt hours',
    GWh: 'gigawattstunde|gigawattstunden|gigawatt-hours|gigawatt hours',
    TWh: 'terawattstunde|terawattstunden|terawatt-hours|terawatt hours',
    m2: 'qm|sqm|quadratmeter|square meters|square metres',
    ha: 'hektar|hectare|hectares',
    'sq ft': 'sqft|sq. ft.|sf|ft2|ft²|square feet|square foot|quadratfuß',
    m3: 'cbm|kubikmeter|cubic meters|cubic metres',
    gallon: 'gal|gallone|gallonen|us gallons|us-gallonen',
    'acre-foot': 'acre feet|acre foot|af',
    jobs: 'stelle|stellen|arbeitsplatz|arbeitsplätze|positions',
    accelerators: 'beschleuniger|gpu|gpus|tpu|tpus|chips',
    H100e: 'h100|h100s|h100 equivalents|h100-äquivalente',
    customers: 'kunde|kunden',
    '%': 'percent|per cent|prozent|pct',
    years: 'jahr|jahre|yr|yrs|y',
  }).flatMap(([name, words]) => words.split('|').map((word) => [word, name] as const)),
);

const perEnergy: ReadonlyMap<string, string> = new Map([
  ['mwh', 'MWh'],
  ['megawattstunde', 'MWh'],
  ['megawatt-hour', 'MWh'],
  ['kwh', 'kWh'],
  ['kilowattstunde', 'kWh'],
  ['kilowatt-hour', 'kWh'],
]);

const spellings: readonly string[] = [
  ...measureNames.filter((name) => name !== 'plain'),
  ...['USD/MWh', 'EUR/MWh', 'USD/kWh', 'EUR/kWh'],
  ...accept.keys(),
  ...[...correct.keys()].filter((word) => word.length > 3),
  ...frequentCurrencies,
];
