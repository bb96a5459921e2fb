/** What a unit measures. Only amounts of one dimension, and of money one currency, can be compared. */
export const dimensions = [
  'money',
  'power',
  'energy',
  'area',
  'volume',
  'jobs',
  'accelerators',
  'compute',
  'customers',
  'ratio',
  'power-price',
  'duration',
  'number',
] as const;

export type Dimension = (typeof dimensions)[number];

interface MeasureRule {
  readonly dimension: Dimension;
  /** The unit of the dimension in which exact values are given. */
  readonly base: string;
  /** How many base units it is, exactly. */
  readonly factor: string;
}

/**
 * Every unit but money and prices, by its canonical spelling. Acre and foot are the international
 * ones (1959), the gallon is that of the US. `plain` is the number without a unit, and is not written.
 */
const measures = {
  kW: { dimension: 'power', base: 'MW', factor: '0.001' },
  MW: { dimension: 'power', base: 'MW', factor: '1' },
  GW: { dimension: 'power', base: 'MW', factor: '1000' },
  TW: { dimension: 'power', base: 'MW', factor: '1000000' },
  kWh: { dimension: 'energy', base: 'MWh', factor: '0.001' },
  MWh: { dimension: 'energy', base: 'MWh', factor: '1' },
  GWh: { dimension: 'energy', base: 'MWh', factor: '1000' },
  TWh: { dimension: 'energy', base: 'MWh', factor: '1000000' },
  m2: { dimension: 'area', base: 'm2', factor: '1' },
  ha: { dimension: 'area', base: 'm2', factor: '10000' },
  acre: { dimension: 'area', base: 'm2', factor: '4046.8564224' },
  'sq ft': { dimension: 'area', base: 'm2', factor: '0.09290304' },
  m3: { dimension: 'volume', base: 'm3', factor: '1' },
  gallon: { dimension: 'volume', base: 'm3', factor: '0.003785411784' },
  'acre-foot': { dimension: 'volume', base: 'm3', factor: '1233.48183754752' },
  jobs: { dimension: 'jobs', base: 'jobs', factor: '1' },
  accelerators: { dimension: 'accelerators', base: 'accelerators', factor: '1' },
  H100e: { dimension: 'compute', base: 'H100e', factor: '1' },
  customers: { dimension: 'customers', base: 'customers', factor: '1' },
  '%': { dimension: 'ratio', base: '%', factor: '1' },
  years: { dimension: 'duration', base: 'years', factor: '1' },
  plain: { dimension: 'number', base: 'plain', factor: '1' },
} as const satisfies Readonly<Record<string, MeasureRule>>;

/** The canonical spelling of a unit that is neither money nor a price. */
export type MeasureName = keyof typeof measures;

/** The canonical spelling of a unit that exists: `GW`, `USD`, `USD/MWh`. */
export type UnitName = string & { readonly unitName: unique symbol };

interface UnitRule extends MeasureRule {
  readonly name: UnitName;
}

export interface Measure extends UnitRule {
  readonly kind: 'measure';
  readonly measure: MeasureName;
}

export interface Money extends UnitRule {
  readonly kind: 'money';
  /** ISO 4217 code. */
  readonly currency: string;
}

/** Money for an amount of electricity; the base is that of a megawatt-hour. */
export interface PowerPrice extends UnitRule {
  readonly kind: 'power-price';
  /** ISO 4217 code. */
  readonly currency: string;
  readonly per: 'MWh' | 'kWh';
}

export type Unit = Measure | Money | PowerPrice;

/** The unit that a canonical spelling names, or `undefined`. Case matters. */
export function findUnit(name: string): Unit | undefined {
  const unit = found.get(name) ?? readUnit(name);
  if (unit !== undefined) found.set(name, unit);
  return unit;
}

/** Every amount that is read, compared or printed asks for its unit. */
const found = new Map<string, Unit>();

function readUnit(name: string): Unit | undefined {
  if (isMeasure(name)) return measureUnit(name);
  if (isCurrency(name)) {
    const rule = { dimension: 'money', base: name, factor: '1' } as const;
    return { kind: 'money', name: name as UnitName, currency: name, ...rule };
  }
  const [currency = '', per, ...rest] = name.split('/');
  if (!isCurrency(currency) || (per !== 'MWh' && per !== 'kWh') || rest.length > 0) {
    return undefined;
  }
  return {
    kind: 'power-price',
    name: name as UnitName,
    ...{ currency, per, dimension: 'power-price', base: `${currency}/MWh` },
    factor: per === 'MWh' ? '1' : '1000',
  };
}

/** The unit of a name that is known to name one. */
export function unitOf(name: UnitName): Unit {
  const unit = findUnit(name);
  if (unit === undefined) throw new Error(`There is no unit "${name}".`);
  return unit;
}

export function measureUnit(measure: MeasureName): Measure {
  return { kind: 'measure', measure, name: measure as string as UnitName, ...measures[measure] };
}

/** The units of a dimension as a writer may spell them; of money and prices the most frequent. */
export function unitNames(dimension: Dimension): readonly string[] {
  if (dimension === 'money') return ['USD', 'EUR', 'GBP', 'CHF'];
  if (dimension === 'power-price') return ['USD/MWh', 'EUR/MWh'];
  return measureNames.filter((name) => name !== 'plain' && measures[name].dimension === dimension);
}

/** Every unit that is neither money nor a price. */
export const measureNames = Object.keys(measures) as MeasureName[];

/** The codes of currencies that briefs name most: a mistyped code is likely one of them. */
export const frequentCurrencies: readonly string[] = [
  ...['USD', 'EUR', 'GBP', 'CHF', 'JPY', 'CNY', 'KRW', 'INR', 'CAD', 'AUD', 'TWD', 'SGD', 'HKD'],
  ...['SEK', 'NOK', 'DKK', 'PLN', 'AED', 'SAR', 'BRL', 'MXN', 'MYR', 'NZD', 'ZAR'],
];

const knownCurrencies = new Set(Intl.supportedValuesOf('currency'));

function isCurrency(text: string): boolean {
  return knownCurrencies.has(text);
}

function isMeasure(text: string): text is MeasureName {
  return Object.hasOwn(measures, text);
}
