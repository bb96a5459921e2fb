import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalAmount } from '../../../src/domain/amount.ts';
import type { Metric } from '../../../src/domain/metric.ts';
import { parseAmount } from '../../../src/domain/parse-amount.ts';
import { amountOf, amounts, patient, seeded } from './amounts.ts';

/** The text, and its canonical form where that is another. */
type Form = readonly [text: string, canonical?: string];

const anyLanguage: readonly Form[] = [
  ['50bn USD'],
  ['1.4tn USD'],
  ['2.2 GW'],
  ['1200 acre'],
  ['800 jobs'],
  ['35 %'],
  ['90 USD/MWh'],
  ['0.09 EUR/kWh'],
  ['3500 kWh'],

  ['12m CHF'],
  ['15 years'],
  ['1.4m H100e'],
  ['4000000 sq ft'],
  ['29000 m2'],
  ['870 acre-foot'],
  ['1.40 GW'],
  ['0 jobs'],
  ['about 800 jobs'],
  ['up to 6bn USD'],
  ['at least 1000 jobs'],
  ['more than 1.4tn USD'],
  ['less than 5 %'],
  ['20..30 MW'],
  ['170m..267.9m USD'],
  ['900m..1.2bn USD'],
  ['about 20..30 MW'],
  ['35%', '35 %'],
  ['50 bn USD', '50bn USD'],
  ['2.2GW', '2.2 GW'],
  ['50bnUSD', '50bn USD'],
  ['20 .. 30 MW', '20..30 MW'],
  ['  Up  to\u00a05\u202fGW\n', 'up to 5 GW'],
  ['\ufeff2.2\u00ad GW', '2.2 GW'],
  ['870 acre-feet', '870 acre-foot'],
  ['1 job', '1 jobs'],
  ['70 m²', '70 m2'],
];

const germanOnly: readonly Form[] = [
  ['50 Mrd. USD', '50bn USD'],
  ['50 Mrd USD', '50bn USD'],
  ['50 Milliarden USD', '50bn USD'],
  ['1 Milliarde USD', '1bn USD'],
  ['1,4 Billionen USD', '1.4tn USD'],
  ['1,4 Bio. USD', '1.4tn USD'],
  ['1,400 Mrd. USD', '1.400bn USD'],
  ['267,9 Mio. USD', '267.9m USD'],
  ['1 Million customers', '1m customers'],
  ['2,4 Tsd. jobs', '2.4k jobs'],
  ['rund 50 Milliarden USD', 'about 50bn USD'],
  ['bis zu 5 GW', 'up to 5 GW'],
  ['mindestens 800 jobs', 'at least 800 jobs'],
  ['mehr als 1,4 Billionen USD', 'more than 1.4tn USD'],
  ['Weniger als 3 Mio. EUR', 'less than 3m EUR'],
  ['170..267,9 Millionen USD', '170m..267.9m USD'],
  ['900 Mio...1,2 Mrd. USD', '900m..1.2bn USD'],
];

describe('parseAmount reads', () => {
  const german = germanOnly.map(withCanonical);

  it.each(anyLanguage.map(withCanonical))('%s', (text, canonical) => {
    expect(canonicalAmount(amountOf(text))).toBe(canonical);
    expect(canonicalAmount(amountOf(text, { language: 'de' }))).toBe(canonical);
  });

  it.each(german)('%s in a German brief', (text, canonical) => {
    expect(canonicalAmount(amountOf(text, { language: 'de' }))).toBe(canonical);
  });

  it.each(german)('%s in an English brief only to correct it', (text) => {
    expect(parseAmount(text, { language: 'en' })).toHaveProperty('problem');
  });

  it('a plain number, where the metric is one', () => {
    expect(parseAmount(String(1.2), { metric: 'pue', language: 'de' })).toEqual({
      amount: { qualifier: 'exact', value: '1.2', scale: 'none', unit: 'plain' },
    });
    expect(amountOf('1.125', { metric: 'pue', language: 'de' }).value).toBe('1.125');
  });
});

function withCanonical([text, canonical = text]: Form): readonly [string, string] {
  return [text, canonical];
}

/** Text, what the message says, what the hint says, metric. */
type Wrong = readonly [text: string, message: string, hint: string, metric?: Metric];

const write = 'Write a number and its unit, such as "50bn USD" or "2.2 GW".';
const money = 'Write money, such as "50bn USD".';

const wrongAnywhere: readonly Wrong[] = [
  // thousands
  [
    '4,200 TWh',
    '"4,200" can be read with a thousands separator or as a decimal.',
    'Write "4200 TWh" or "4.2 TWh".',
  ],
  [
    'up to 1,200 GW',
    '"1,200" can be read with a thousands separator or as a decimal.',
    'Write "up to 1200 GW" or "up to 1.2 GW".',
  ],
  [
    '1,500%',
    '"1,500" can be read with a thousands separator or as a decimal.',
    'Write "1500 %" or "1.5 %".',
  ],
  ['1,2 GW', '"1,2" has a decimal comma; an amount takes a decimal point.', 'Write "1.2 GW".'],
  // a plus
  [
    '5bn USD+',
    'What lies above a number is said before it, not with a plus.',
    'Write "at least 5bn USD".',
  ],
  [
    '$5bn+',
    '"$" stands after the number, not before it. What lies above a number is said before it, not with a plus. The unit "$" is written "USD".',
    'Write "at least 5bn USD".',
  ],
  // currencies and units of other countries
  [
    'NT$5bn',
    '"NT$" stands after the number, not before it. The unit "NT$" is written "TWD".',
    'Write "5bn TWD".',
  ],
  ['5bn won', 'The unit "won" is written "KRW".', 'Write "5bn KRW".'],
  [
    '$90 per MWh',
    '"$" stands after the number, not before it. The unit "$ per MWh" is written "USD/MWh".',
    'Write "90 USD/MWh".',
  ],
  [
    '3 MGD',
    'There is no unit "MGD"; 1 MGD is 1000000 gallon a day.',
    'Write "3m gallon".',
    'water-daily',
  ],
  ['50 MVA', 'There is no unit "MVA".', 'Write power, such as "2.2 GW".', 'capacity-grid'],
  ['approx 5 GW', '"approx" is not one of the words that limit an amount.', 'Write "about 5 GW".'],
  // numbers
  [
    '1,4tn USD',
    '"1,4" has a decimal comma; an amount takes a decimal point.',
    'Write "1.4tn USD".',
  ],
  ['2,4 GW', '"2,4" has a decimal comma; an amount takes a decimal point.', 'Write "2.4 GW".'],
  ['1,2', '"1,2" has a decimal comma; an amount takes a decimal point.', 'Write "1.2".', 'pue'],
  [
    '1,200 acre',
    '"1,200" can be read with a thousands separator or as a decimal.',
    'Write "1200 acre" or "1.2 acre".',
  ],
  [
    '2.400 jobs',
    '"2.400" can be read with a thousands separator or as a decimal.',
    'Write "2400 jobs".',
  ],
  [
    '1,200,000 jobs',
    '"1,200,000" has thousands separators; an amount has none.',
    'Write "1200000 jobs".',
  ],
  [
    '1.200.000,5 acre',
    '"1.200.000,5" has thousands separators; an amount has none.',
    'Write "1200000.5 acre".',
  ],
  ['1 200 acre', '"1 200" has thousands separators; an amount has none.', 'Write "1200 acre".'],
  ["1'200 acre", '"1\'200" has thousands separators; an amount has none.', 'Write "1200 acre".'],
  ['20 30 MW', '"20 30" is not one number.', 'Write power, such as "2.2 GW".'],
  ['1,2,3 MW', '"1,2,3" is not one number.', 'Write power, such as "2.2 GW".'],
  ['007 MW', '"007" begins with a zero that is not needed.', 'Write "7 MW".'],
  ['.5 GW', 'A number begins with a digit.', 'Write "0.5 GW".'],
  ['-5 %', 'An amount is never negative.', 'Write "5 %".'],
  ['+5 %', 'An amount has no sign.', 'Write "5 %".'],
  [
    `${'1'.repeat(22)} USD`,
    'The number has more digits than an amount can hold (21 before the point, 12 after it).',
    money,
  ],
  [
    '2.5 jobs',
    'A number of jobs is a whole number.',
    'Write a number of jobs, such as "800 jobs".',
  ],
  ['1e9 USD', 'There is no unit "e9 USD".', write],
  // scales
  ['50B USD', 'The scale "B" is written "bn".', 'Write "50bn USD".'],
  ['50M USD', 'The scale "M" is written "m".', 'Write "50m USD".'],
  ['1.4T USD', 'The scale "T" is written "tn".', 'Write "1.4tn USD".'],
  ['5 billions USD', 'The scale "billions" is written "bn".', 'Write "5bn USD".'],
  ['2k MW', '"MW" takes no scale such as "k", "m" or "bn".', 'Write "2000 MW".'],
  // units
  [
    '50bn',
    'Which currency? "50bn" names none.',
    'Write "50bn USD" or "50bn EUR", or another ISO 4217 code.',
  ],
  [
    'more than 50',
    'Which currency? "more than 50" names none.',
    'Write "more than 50 USD" or "more than 50 EUR", or another ISO 4217 code.',
    'capex',
  ],
  ['800', '"800" has no unit.', 'Write "800 MW" or "800 jobs".'],
  ['800', '"800" has no unit.', 'Write "800 jobs".', 'jobs-permanent'],
  ['5', '"5" has no unit.', 'Write "5 kWh" or "5 MWh" or "5 GWh" or "5 TWh".', 'energy-annual'],
  [
    '2.5',
    'There is no unit. A number of jobs is a whole number.',
    'Write a number of jobs, such as "800 jobs".',
    'jobs-permanent',
  ],
  ['50bn Dollar', 'The unit "Dollar" is written "USD".', 'Write "50bn USD".'],
  ['50bn usd', 'The unit "usd" is written "USD".', 'Write "50bn USD".'],
  [
    '$50bn',
    '"$" stands after the number, not before it. The unit "$" is written "USD".',
    'Write "50bn USD".',
  ],
  ['USD 50bn', '"USD" stands after the number, not before it.', 'Write "50bn USD".'],
  [
    '$90/MWh',
    '"$" stands after the number, not before it. The unit "$/MWh" is written "USD/MWh".',
    'Write "90 USD/MWh".',
  ],
  ['90 Euro je MWh', 'The unit "Euro je MWh" is written "EUR/MWh".', 'Write "90 EUR/MWh".'],
  ['50bn UDS', 'There is no unit "UDS".', 'Did you mean "50bn USD"?'],
  ['2.2 gw', 'There is no unit "gw".', 'Did you mean "2.2 GW"?'],
  ['5 acer', 'There is no unit "acer".', 'Did you mean "5 acre"?'],
  ['5 parsecs', 'There is no unit "parsecs".', write],
  ['5 parsecs', 'There is no unit "parsecs".', money, 'capex'],
  // units that amounts do not have
  ['1 km2', 'There is no unit "km2"; 1 km² is 100 ha.', 'Write "100 ha".'],
  ['1.25 sq km', 'There is no unit "sq km"; 1 km² is 100 ha.', 'Write "125 ha".'],
  ['1..2 km²', 'There is no unit "km²"; 1 km² is 100 ha.', 'Write "100..200 ha".'],
  ['2 sq mi', 'There is no unit "sq mi"; 1 square mile is 640 acre.', 'Write "1280 acre".'],
  ['5 km3', 'There is no unit "km3"; 1 km³ is 1000000000 m³.', 'Write "5bn m3".'],
  ['5 hm3', 'There is no unit "hm3"; 1 hm³ is 1000000 m³.', 'Write "5m m3".'],
  ['5 PWh', 'There is no unit "PWh"; 1 PWh is 1000 TWh.', 'Write "5000 TWh".'],
  ['500 Wh', 'There is no unit "Wh"; 1000 Wh are 1 kWh.', 'Write "0.5 kWh".', 'energy-annual'],
  ['2m W', 'There is no unit "W"; 1000 W are 1 kW.', 'Write "2000 kW".'],
  [
    '300k liters per day',
    'There is no unit "liters"; 1000 liters are 1 m³. The metric says the period, not the unit: "per day" is too much.',
    'Write "300 m3".',
    'water-daily',
  ],
  [
    '24 months',
    'There is no unit "months"; 12 months are 1 year.',
    'Write "2 years".',
    'lease-term',
  ],
  [
    '7 months',
    'There is no unit "months"; 12 months are 1 year.',
    'Write a number of years, such as "15 years".',
    'lease-term',
  ],
  // guesses that would be wrong by a power of ten, or at another thing
  ['5 cm2', 'There is no unit "cm2".', write],
  ['5 pWh', 'There is no unit "pWh".', write],
  ['5 EWh', 'There is no unit "EWh".', write],
  ['5 exawatts', 'There is no unit "exawatts".', write],
  ['5 megawats', 'There is no unit "megawats".', 'Did you mean "5 MW"?'],
  ['90 USD/GWh', 'There is no unit "USD/GWh".', write],
  ['5 MVA', 'There is no unit "MVA".', 'Write power, such as "2.2 GW".', 'capacity-grid'],
  ['5 plain', 'There is no unit "plain".', write],
  [
    '870 acre-foot per year',
    'The metric says the period, not the unit: "per year" is too much.',
    'Write "870 acre-foot".',
  ],
  ['4 TWh/a', 'The metric says the period, not the unit: "/a" is too much.', 'Write "4 TWh".'],
  [
    'more than 100000 USD (per large account)',
    '"(per large account)" does not belong in an amount.',
    'Write "more than 100000 USD".',
  ],
  // metrics
  [
    '5 GWh',
    'capex is money, but "GWh" is energy.',
    'Write money, such as "50bn USD", or choose the metric energy-annual.',
    'capex',
  ],
  [
    '800 jobs',
    'customers is a number of customers, but "jobs" is a number of jobs.',
    'Write a number of customers, such as "300000 customers", or choose the metric jobs-permanent, jobs-construction.',
    'customers',
  ],
  ['1.2 %', 'pue is a number without a unit, but "%" is a percentage.', 'Write "1.2".', 'pue'],
  // ranges
  ['20-30 MW', 'A range is written with two points.', 'Write "20..30 MW".'],
  ['20 – 30 MW', 'A range is written with two points.', 'Write "20..30 MW".'],
  ['20 to 30 MW', 'A range is written with two points.', 'Write "20..30 MW".'],
  ['20...30 MW', 'A range is written with two points.', 'Write "20..30 MW".'],
  ['10~20 MW', 'A range is written with two points.', 'Write "10..20 MW".'],
  ['20 MW..30 MW', 'The unit of a range stands once, after both ends.', 'Write "20..30 MW".'],
  ['1 GW..1500 MW', 'Both ends of a range have one unit, but "1 GW..1500 MW" has two.', write],
  ['30..20 MW', 'A range rises, but this one falls from 30 to 20.', 'Did you mean "20..30 MW"?'],
  [
    '20..10bn USD',
    'Either both ends of a range have a scale, or none has. A range rises, but this one falls from 20bn to 10bn.',
    'Did you mean "10bn..20bn USD"?',
  ],
  [
    '30..20',
    'A range rises, but this one falls from 30 to 20. "20..30" has no unit.',
    'Write "20..30 jobs".',
    'jobs-permanent',
  ],
  ['20..20 MW', 'Both ends of the range are the same.', 'Write "20 MW".'],
  ['between 20 and 30 MW', 'A range is written with two points.', 'Write "20..30 MW".'],
  ['zwischen 20 und 30 MW', 'A range is written with two points.', 'Write "20..30 MW".'],
  ['von 20 bis 30 MW', 'A range is written with two points.', 'Write "20..30 MW".'],
  [
    'about between $20 and $30',
    '"$" stands after the number, not before it. A range is written with two points. The unit "$" is written "USD".',
    'Write "about 20..30 USD".',
  ],
  [
    'between 5 and 6bn USD',
    'A range is written with two points. Either both ends of a range have a scale, or none has.',
    'Write "5bn..6bn USD".',
  ],
  [
    '20..30bn USD',
    'Either both ends of a range have a scale, or none has.',
    'Write "20bn..30bn USD".',
  ],
  [
    'up to 20..30 MW',
    '"up to" cannot limit a range, which has its limits already.',
    'Write "up to 30 MW" or "20..30 MW".',
  ],
  [
    'at least 20..30bn USD',
    'Either both ends of a range have a scale, or none has. "at least" cannot limit a range, which has its limits already.',
    'Write "at least 20bn USD" or "20bn..30bn USD".',
  ],
  ['1..2..3 MW', 'There is no unit "..3 MW".', write],
  // qualifiers
  ['> 5 GW', '">" is not one of the words that limit an amount.', 'Write "more than 5 GW".'],
  ['~5 GW', '"~" is not one of the words that limit an amount.', 'Write "about 5 GW".'],
  ['over 5 GW', '"over" is not one of the words that limit an amount.', 'Write "more than 5 GW".'],
  [
    'nearly 500000 accelerators',
    '"nearly" is not one of the words that limit an amount.',
    'Write "about 500000 accelerators" or "less than 500000 accelerators".',
  ],
  [
    'knapp 20..30 MW',
    '"knapp" is not one of the words that limit an amount.',
    'Write "about 20..30 MW".',
  ],
  [
    '300000+ customers',
    'What lies above a number is said before it, not with a plus.',
    'Write "at least 300000 customers".',
  ],
  ['abuot 5 GW', '"abuot" limits no amount.', 'Did you mean "about 5 GW"?'],
  ['some words 5 GW', '"words" before the number means nothing here.', write],
  // what is no amount
  ['', 'The amount is empty.', write],
  [' \n ', 'The amount is empty.', money, 'capex'],
  [
    'tens of billions',
    '"tens of billions" holds no number; what has none belongs in the prose.',
    write,
  ],
  ['5'.repeat(101), 'An amount has at most 100 characters.', write],
];

const wrongInEnglish: readonly Wrong[] = [
  [
    '1,476..9,275 CNY/MWh',
    '"1,476" can be read with a thousands separator or as a decimal. "9,275" can be read with a thousands separator or as a decimal.',
    'Write "1476..9275 CNY/MWh" or "1.476..9.275 CNY/MWh".',
  ],
  ['5 trillion USD', 'The scale "trillion" is written "tn".', 'Write "5tn USD".'],
  ['50 billion USD', 'The scale "billion" is written "bn".', 'Write "50bn USD".'],
  ['5 million USD', 'The scale "million" is written "m".', 'Write "5m USD".'],
  [
    '1 Billion USD',
    '"Billion" is a million millions (tn) in German and a thousand millions (bn) in English.',
    'Write "1bn USD" or "1tn USD".',
  ],
  ['50 Mrd. USD', 'The scale "Mrd." is written "bn".', 'Write "50bn USD".'],
  ['rund 5 GW', '"rund" is not one of the words that limit an amount.', 'Write "about 5 GW".'],
];

const wrongInGerman: readonly Wrong[] = [
  [
    '1 Trillion EUR',
    '"Trillion" is a million million millions in German and a million millions (tn) in English.',
    'Did you mean "1tn EUR"?',
  ],
  [
    '500.000 bis 1 Mio. EUR',
    'A range is written with two points. "500.000" can be read with a thousands separator or as a decimal. Either both ends of a range have a scale, or none has.',
    'Write "500k..1m EUR".',
  ],
  [
    '4.200 TWh',
    '"4.200" can be read with a thousands separator or as a decimal.',
    'Write "4200 TWh" or "4.2 TWh".',
  ],
  [
    '1 Billion USD',
    '"Billion" is a million millions (tn) in German and a thousand millions (bn) in English.',
    'Write "1tn USD" or "1bn USD".',
  ],
  [
    '1,4 Billion USD',
    '"Billion" is a million millions (tn) in German and a thousand millions (bn) in English.',
    'Write "1.4tn USD" or "1.4bn USD".',
  ],
  [
    '1 Billion',
    '"Billion" is a million millions (tn) in German and a thousand millions (bn) in English. Which currency? "1tn" or "1bn" names none.',
    'Write "1tn USD" or "1tn EUR" or "1bn USD" or "1bn EUR", or another ISO 4217 code.',
    'capex',
  ],
  [
    '1.200 acre',
    '"1.200" can be read with a thousands separator or as a decimal.',
    'Write "1200 acre" or "1.2 acre".',
  ],
  [
    '1.286 ha',
    '"1.286" can be read with a thousands separator or as a decimal.',
    'Write "1286 ha" or "1.2860 ha".',
  ],
  [
    '1.4 Mrd. USD',
    '"1.4" has a decimal point, but a German word follows it, which takes a comma.',
    'Write "1.4bn USD".',
  ],
  [
    '1.400 Mrd. USD',
    '"1.400" can be read with a thousands separator or as a decimal.',
    'Write "1400bn USD" or "1.4bn USD".',
  ],
  [
    '1.234,5 Mrd. USD',
    '"1.234,5" has thousands separators; an amount has none.',
    'Write "1234.5bn USD".',
  ],
  ['50 Milliarden Dollar', 'The unit "Dollar" is written "USD".', 'Write "50bn USD".'],
  ['20 bis 30 MW', 'A range is written with two points.', 'Write "20..30 MW".'],
  ['800 Stellen', 'The unit "Stellen" is written "jobs".', 'Write "800 jobs".'],
];

describe('parseAmount refuses', () => {
  it.each([
    ...wrongAnywhere.flatMap((wrong) => [inLanguage('en', wrong), inLanguage('de', wrong)]),
    ...wrongInEnglish.map((wrong) => inLanguage('en', wrong)),
    ...wrongInGerman.map((wrong) => inLanguage('de', wrong)),
  ])('in %s: %s', (language, text, message, hint, metric) => {
    expect(parseAmount(text, { language, metric })).toMatchObject({ problem: { message, hint } });
  });

  it('a unit that does not fit the metric, and names the metrics that it fits', () => {
    const parsed = parseAmount('5 GW', { metric: 'capex' });
    expect(parsed).toMatchObject({
      problem: {
        message: 'capex is money, but "GW" is power.',
        hint: expect.stringContaining('capacity-it, capacity-facility') as string,
      },
    });
  });
});

function inLanguage(language: string, [text, message, hint, metric]: Wrong) {
  return [language, text, message, hint, metric] as const;
}

/** Texts that are near to amounts. */
const nearAmounts = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.stringMatching(/^\d{1,4}([.,' ]\d{1,4}){0,2}$/) },
      fc.constantFrom(
        ...['..', '-', '–', ' to ', ' bis ', ' ', ' ', '.', ',', '+', '-', '0', '00'],
        ...['bn', 'm', 'k', 'tn', 'B', ' Mrd.', ' Mio. ', ' Billion ', ' Billionen ', ' billion '],
        ...['about ', 'up to ', 'rund ', 'knapp ', '> ', 'more than ', 'mehr als ', 'abuot '],
        ...[' USD', '$', '€', ' GW', ' MW', ' mw', ' jobs', ' acre', ' sq ft', ' %', '/MWh', ' ha'],
        ...[' km2', ' sq mi', ' liters', ' months', ' kWh', ' Wh', 'between ', ' and ', ' und '],
        ...[' Dollar', ' per year', ' (planned)', ' H100e', ' customers', ' Stellen', ' UDS'],
      ),
    ),
    { maxLength: 7 },
  )
  .map((pieces) => pieces.join(''));

const metricChoice = fc.constantFrom<Metric | undefined>(
  ...([
    undefined,
    undefined,
    'capex',
    'capacity-it',
    'jobs-permanent',
    'pue',
    'land-area',
  ] as const),
);

describe('parseAmount, whatever it is given,', () => {
  const options = fc.record({ language: fc.constantFrom('de', 'en', 'fr'), metric: metricChoice });

  it('answers with an amount, or with a message and a hint', patient, () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 120 }),
      fc.string({ unit: 'grapheme' }),
      nearAmounts,
    );
    const property = fc.property(texts, options, (text, context) => {
      const parsed = parseAmount(text, context);
      if ('amount' in parsed) return;
      expect(parsed.problem.message).toMatch(/[.?]$/);
      expect(parsed.problem.hint).toMatch(/[.?]$/);
    });
    fc.assert(property, seeded);
  });

  it('corrects to texts that it accepts', patient, () => {
    const property = fc.property(nearAmounts, options, (text, context) => {
      const parsed = parseAmount(text, context);
      const corrections = 'problem' in parsed ? parsed.problem.corrections : [];
      const refused = corrections.filter((one) => !('amount' in parseAmount(one, context)));
      expect(refused).toEqual([]);
    });
    fc.assert(property, { ...seeded, numRuns: 3000 });
  });

  it('says the same of an amount with other spaces', patient, () => {
    const property = fc.property(amounts, (amount) => {
      const text = canonicalAmount(amount);
      const metric = amount.unit === 'plain' ? 'pue' : undefined;
      const spaced = `\u00a0 ${text.replaceAll(' ', '\u202f \t')}\n`;
      expect(parseAmount(spaced, { metric })).toEqual(parseAmount(text, { metric }));
    });
    fc.assert(property, seeded);
  });

  it.each(['1', ' ', '.', '1.', '1 ', '1,', '..', 'a', '-', '/', 'bn ', ' to ', '\u0301', 'USD/'])(
    'comes to an end with a million times "%s"',
    (piece) => {
      expect(parseAmount(piece.repeat(1_000_000))).toHaveProperty('problem');
      const longest = piece.repeat(Math.floor(96 / piece.length));
      for (const text of [longest, `1${longest}`, `1${longest}!`, `1 ${longest}GW`]) {
        parseAmount(text, { language: 'de' });
      }
    },
  );
});
