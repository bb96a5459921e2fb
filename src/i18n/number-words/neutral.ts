import type { NumberWords, ScaleWords, SpokenScale } from '../number-words.ts';

/**
 * A language of which we have no words: what can be said without any, so that no English stands in
 * its texts. Digits and short scales are those of `Intl`; units are symbols, currencies ISO 4217
 * codes, qualifiers the signs of mathematics. What is counted is left to the label beside it.
 */
export function neutralWords(locale: string): NumberWords {
  return {
    locale,
    qualifiers: { about: '≈', 'up-to': '≤', 'at-least': '≥', 'more-than': '>', 'less-than': '<' },
    to: '–',
    per: '/',
    scales: { ...scale('m', 6, locale), ...scale('bn', 9, locale), ...scale('tn', 12, locale) },
    measures: {
      kW: symbol('kW'),
      MW: symbol('MW'),
      GW: symbol('GW'),
      TW: symbol('TW'),
      kWh: symbol('kWh'),
      MWh: symbol('MWh'),
      GWh: symbol('GWh'),
      TWh: symbol('TWh'),
      m2: symbol('m²'),
      ha: symbol('ha'),
      acre: symbol('acre'),
      'sq ft': symbol('sq\u00a0ft'),
      m3: symbol('m³'),
      gallon: symbol('gal'),
      'acre-foot': symbol('acre-ft'),
      jobs: { one: '', other: '' },
      accelerators: { one: '', other: '' },
      H100e: symbol('H100e'),
      customers: { one: '', other: '' },
      '%': symbol('%'),
      years: { one: years(1, locale), other: years(10, locale) },
      plain: { one: '', other: '' },
    },
    energy: { MWh: 'MWh', kWh: 'kWh' },
    hasLetterScales: false,
    isCurrencyFirst: false,
    currencySigns: {},
    currencyNames: {},
    secondUnits: { acre: 'ha', 'sq ft': 'm2', gallon: 'm3', 'acre-foot': 'm3' },
  };
}

function symbol(name: string) {
  return { one: name, other: name };
}

/** The short word of a scale, where the language counts in it: Japanese has none for a million. */
function scale(
  name: SpokenScale,
  exponent: number,
  locale: string,
): Partial<Record<SpokenScale, ScaleWords>> {
  const parts = new Intl.NumberFormat(locale, { notation: 'compact' }).formatToParts(
    2 * 10 ** exponent,
  );
  const number = parts.filter(({ type }) => type === 'integer');
  const word = parts.find(({ type }) => type === 'compact')?.value;
  const isTwo = number.length === 1 && number[0]?.value === new Intl.NumberFormat(locale).format(2);
  if (word === undefined || !isTwo) return {};
  const short = `\u00a0${word}`;
  return { [name]: { one: word, other: word, compact: short, table: short } };
}

function years(count: number, locale: string): string {
  const style = { style: 'unit', unit: 'year', unitDisplay: 'long' } as const;
  const parts = new Intl.NumberFormat(locale, style).formatToParts(count);
  return parts.find(({ type }) => type === 'unit')?.value ?? '';
}
