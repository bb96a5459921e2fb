import Big from 'big.js';
import { type AmountParts, type Quantity, unscaled } from './amount.ts';
import { readableQuantity } from './readable-amount.ts';
import { measureUnit, type MeasureName } from './unit.ts';

/** How a unit that amounts do not have is said in one that they have, exactly. */
export interface Conversion {
  readonly to: MeasureName;
  readonly times: string;
  readonly by: string;
  /** Both in a sentence: `1 km² is 100 ha`. */
  readonly rule: string;
}

/** The conversion of a unit. A sign means itself in its own letters only: `PWh` is no `pWh`. */
export function findConversion(text: string): Conversion | undefined {
  return bySpelling.get(text) ?? bySpelling.get(text.toLowerCase());
}

/** The parts in the unit of the conversion, or `undefined` where the number has no exact decimal there. */
export function convertParts(parts: AmountParts, conversion: Conversion): AmountParts | undefined {
  const low = convert(parts, conversion);
  const upper = parts.upper && convert(parts.upper, conversion);
  if (low === undefined || (parts.upper !== undefined && upper === undefined)) return undefined;
  return { ...parts, ...low, upper, unit: measureUnit(conversion.to).name };
}

function convert(quantity: Quantity, { to, times, by }: Conversion): Quantity | undefined {
  const dividend = new Big(unscaled(quantity)).times(times);
  const quotient = dividend.div(by);
  if (!quotient.times(by).eq(dividend)) return undefined;
  return readableQuantity({ value: quotient.toFixed(), scale: 'none' }, measureUnit(to).name);
}

const conversions: readonly (Conversion & {
  /** Signs in their own letters, words in lower case. */
  readonly spellings: string;
})[] = [
  {
    ...{ to: 'kW', times: '1', by: '1000', rule: '1000 W are 1 kW' },
    spellings: 'W|watt|watts',
  },
  {
    ...{ to: 'TW', times: '1000', by: '1', rule: '1 PW is 1000 TW' },
    spellings: 'PW|petawatt|petawatts',
  },
  {
    ...{ to: 'kWh', times: '1', by: '1000', rule: '1000 Wh are 1 kWh' },
    spellings: 'Wh|wattstunde|wattstunden|watt-hour|watt-hours|watt hour|watt hours',
  },
  {
    ...{ to: 'TWh', times: '1000', by: '1', rule: '1 PWh is 1000 TWh' },
    spellings:
      'PWh|petawattstunde|petawattstunden|petawatt-hour|petawatt-hours|petawatt hour|petawatt hours',
  },
  {
    ...{ to: 'ha', times: '100', by: '1', rule: '1 km² is 100 ha' },
    spellings:
      'km2|km²|km^2|sq km|sqkm|sq. km|qkm|quadratkilometer|square kilometer|square kilometers|square kilometre|square kilometres',
  },
  {
    ...{ to: 'ha', times: '1', by: '1', rule: '1 hm² is 1 ha' },
    spellings: 'hm2|hm²|square hectometer|square hectometers|quadrathektometer',
  },
  {
    ...{ to: 'acre', times: '640', by: '1', rule: '1 square mile is 640 acre' },
    spellings:
      'mi2|mi²|sq mi|sqmi|sq. mi|sq. mi.|square mile|square miles|quadratmeile|quadratmeilen',
  },
  {
    ...{ to: 'm3', times: '1', by: '1000', rule: '1000 liters are 1 m³' },
    spellings: 'l|L|liter|liters|litre|litres',
  },
  {
    ...{ to: 'm3', times: '1000', by: '1', rule: '1 megaliter is 1000 m³' },
    spellings: 'Ml|ML|megaliter|megaliters|megalitre|megalitres',
  },
  {
    ...{ to: 'm3', times: '1000000', by: '1', rule: '1 hm³ is 1000000 m³' },
    spellings: 'hm3|hm³|kubikhektometer|cubic hectometer|cubic hectometers',
  },
  {
    ...{ to: 'm3', times: '1000000000', by: '1', rule: '1 km³ is 1000000000 m³' },
    spellings:
      'km3|km³|km^3|kubikkilometer|cubic kilometer|cubic kilometers|cubic kilometre|cubic kilometres',
  },
  {
    ...{ to: 'gallon', times: '1000000', by: '1', rule: '1 MGD is 1000000 gallon a day' },
    spellings: 'MGD|mgd',
  },
  {
    ...{ to: 'years', times: '1', by: '12', rule: '12 months are 1 year' },
    spellings: 'month|months|monat|monate|monaten',
  },
];

const bySpelling: ReadonlyMap<string, Conversion> = new Map(
  conversions.flatMap(({ spellings, ...conversion }) =>
    spellings.split('|').map((spelling) => [spelling, conversion] as const),
  ),
);
