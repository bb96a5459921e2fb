import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AmountStyle,
  formatAmount,
  secondUnit,
  secondUnitInBrackets,
} from '../../../src/i18n/format-amount.ts';
import { amountOf, amounts, patient, seeded } from '../domain/amounts.ts';

/** Shows no-break spaces as `~`. */
function visible(text: string | undefined): string | undefined {
  return text?.replaceAll('\u00a0', '~');
}

/** The amount, and how it is written in prose, beside a figure, in a table, and in full. */
type Row = readonly [text: string, long: string, compact: string, table: string, exact: string];

const tables: Readonly<Record<string, readonly Row[]>> = {
  'de-DE': [
    ['50bn USD', '50~Milliarden Dollar', '50~Mrd.~$', '50~Mrd.~$', '50.000.000.000~USD'],
    ['1bn EUR', '1~Milliarde Euro', '1~Mrd.~€', '1~Mrd.~€', '1.000.000.000~EUR'],
    [
      'more than 1.4tn USD',
      'mehr als 1,4~Billionen Dollar',
      'mehr als 1,4~Billionen~$',
      'mehr als 1,4~Bio.~$',
      'mehr als 1.400.000.000.000~USD',
    ],
    ['1.40bn GBP', '1,40~Milliarden Pfund', '1,40~Mrd.~£', '1,40~Mrd.~£', '1.400.000.000~GBP'],
    ['12m CHF', '12~Millionen Schweizer Franken', '12~Mio.~CHF', '12~Mio.~CHF', '12.000.000~CHF'],
    ['5bn HUF', '5~Milliarden HUF', '5~Mrd.~HUF', '5~Mrd.~HUF', '5.000.000.000~HUF'],
    ['500 USD', '500~Dollar', '500~$', '500~$', '500~USD'],
    [
      '170m..267.9m USD',
      '170~bis 267,9~Millionen Dollar',
      '170–267,9~Mio.~$',
      '170–267,9~Mio.~$',
      '170.000.000–267.900.000~USD',
    ],
    [
      '900m..1.2bn USD',
      '900~Millionen bis 1,2~Milliarden Dollar',
      '900~Mio. bis 1,2~Mrd.~$',
      '900~Mio. bis 1,2~Mrd.~$',
      '900.000.000–1.200.000.000~USD',
    ],
    ['2.2 GW', '2,2~Gigawatt', '2,2~GW', '2,2~GW', '2,2~GW'],
    ['20..30 MW', '20~bis 30~Megawatt', '20–30~MW', '20–30~MW', '20–30~MW'],
    [
      'about 20..30 MW',
      'rund 20~bis 30~Megawatt',
      'rund 20–30~MW',
      'rund 20–30~MW',
      'rund 20–30~MW',
    ],
    ['4 TWh', '4~Terawattstunden', '4~TWh', '4~TWh', '4~TWh'],
    ['about 800 jobs', ...four('rund 800~Stellen')],
    ['2400 jobs', ...four('2.400~Stellen')],
    ['2.4k jobs', ...four('2.400~Stellen')],
    ['1 jobs', ...four('1~Stelle')],
    [
      'up to 1000000 accelerators',
      'bis zu 1~Million Beschleuniger',
      'bis zu 1~Mio.~Beschleuniger',
      'bis zu 1~Mio.~Beschleuniger',
      'bis zu 1.000.000~Beschleuniger',
    ],
    [
      '1.4m H100e',
      '1,4~Millionen H100-Äquivalente',
      '1,4~Mio.~H100e',
      '1,4~Mio.~H100e',
      '1.400.000~H100e',
    ],
    ['at least 35 %', 'mindestens 35~Prozent', ...three('mindestens 35~%')],
    ['less than 15 years', ...four('weniger als 15~Jahre')],
    ['90 USD/MWh', '90~Dollar je Megawattstunde', '90~$/MWh', '90~$/MWh', '90~USD/MWh'],
    ['1200 acre', ...four('1.200~Acres')],
    ['29000 m2', '29.000~Quadratmeter', ...three('29.000~m²')],
  ],
  'de-AT': [
    ['50bn USD', '50~Milliarden Dollar', '50~Mrd.~$', '50~Mrd.~$', '50~000~000~000~USD'],
    ['70.5 ha', '70,5~Hektar', ...three('70,5~ha')],
  ],
  'de-CH': [
    ['12m CHF', '12~Millionen Franken', '12~Mio.~CHF', '12~Mio.~CHF', '12’000’000~CHF'],
    ['2400 jobs', ...four('2’400~Stellen')],
    ['1.4tn USD', '1.4~Billionen Dollar', '1.4~Billionen~$', '1.4~Bio.~$', '1’400’000’000’000~USD'],
  ],
  'en-US': [
    ['50bn USD', '$50~billion', '$50bn', '$50bn', 'USD~50,000,000,000'],
    [
      'more than 1.4tn USD',
      'more than $1.4~trillion',
      'more than $1.4tn',
      'more than $1.4tn',
      'more than USD~1,400,000,000,000',
    ],
    ['12m CHF', '12~million Swiss francs', 'CHF~12m', 'CHF~12m', 'CHF~12,000,000'],
    ['5bn HUF', 'HUF~5~billion', 'HUF~5bn', 'HUF~5bn', 'HUF~5,000,000,000'],
    [
      '170m..267.9m USD',
      '$170~million to $267.9~million',
      '$170m–$267.9m',
      '$170m–$267.9m',
      'USD~170,000,000–267,900,000',
    ],
    ['2.2 GW', '2.2~gigawatts', ...three('2.2~GW')],
    ['20..30 MW', '20~to 30~megawatts', ...three('20–30~MW')],
    ['2400 jobs', ...four('2,400~jobs')],
    ['1 job', ...four('1~job')],
    ['4m sq ft', '4~million square feet', '4~million~sq~ft', '4~million~sq~ft', '4,000,000~sq~ft'],
    [
      '500k..1.2m customers',
      '500,000~to 1.2~million customers',
      '500,000~to 1.2~million~customers',
      '500,000~to 1.2~million~customers',
      '500,000–1,200,000~customers',
    ],
    ['35 %', '35~percent', ...three('35%')],
    [
      '20..30 USD/MWh',
      '$20~to $30~per megawatt-hour',
      '$20–$30/MWh',
      '$20–$30/MWh',
      'USD~20–30/MWh',
    ],
    ['29000 m2', '29,000~square meters', ...three('29,000~m²')],
  ],
  'en-GB': [
    ['50bn USD', '$50~billion', '$50bn', '$50bn', 'USD~50,000,000,000'],
    ['5bn GBP', '£5~billion', '£5bn', '£5bn', 'GBP~5,000,000,000'],
    ['35 %', '35~per cent', ...three('35%')],
    ['29000 m2', '29,000~square metres', ...three('29,000~m²')],
    ['5 gallon', ...four('5~US gallons')],
  ],
  'fr-FR': [
    ['50bn USD', '50~milliards de dollars', '50~Md$', '50~Md$', '50~000~000~000~USD'],
    ['1.5bn EUR', '1,5~milliard d’euros', '1,5~Md€', '1,5~Md€', '1~500~000~000~EUR'],
    [
      'more than 1.4tn USD',
      'plus de 1~400~milliards de dollars',
      'plus de 1~400~Md$',
      'plus de 1~400~Md$',
      'plus de 1~400~000~000~000~USD',
    ],
    [
      '900bn..1.4tn USD',
      '900~à 1~400~milliards de dollars',
      '900–1~400~Md$',
      '900–1~400~Md$',
      '900~000~000~000–1~400~000~000~000~USD',
    ],
    ['12m CHF', '12~millions de francs suisses', '12~M~CHF', '12~M~CHF', '12~000~000~CHF'],
    ['5bn HUF', '5~milliards de HUF', '5~Md~HUF', '5~Md~HUF', '5~000~000~000~HUF'],
    ['500 USD', '500~dollars', '500~$', '500~$', '500~USD'],
    ['about 800 jobs', ...four('environ 800~emplois')],
    [
      '2m jobs',
      '2~millions d’emplois',
      '2~millions~d’emplois',
      '2~millions~d’emplois',
      '2~000~000~emplois',
    ],
    [
      '4m sq ft',
      '4~millions de pieds carrés',
      '4~millions~de~pieds~carrés',
      '4~millions~de~pieds~carrés',
      '4~000~000~pieds carrés',
    ],
    ['2m ha', '2~millions d’hectares', ...two('2~millions~d’ha'), '2~000~000~ha'],
    ['up to 2.2 GW', 'jusqu’à 2,2~gigawatts', ...three('jusqu’à 2,2~GW')],
    ['1.5 MW', '1,5~mégawatt', ...three('1,5~MW')],
    ['20..30 MW', '20~à 30~mégawatts', ...three('20–30~MW')],
    ['35 %', ...four('35~%')],
    ['15 years', ...four('15~ans')],
    ['90 USD/MWh', '90~dollars par mégawattheure', '90~$/MWh', '90~$/MWh', '90~USD/MWh'],
  ],
  // Nobody has written a table for these.
  'nl-NL': [
    ['more than 50bn USD', '>~50~mld. USD', ...two('>~50~mld.~USD'), '>~50.000.000.000~USD'],
    ['1.4tn USD', '1,4~bln. USD', ...two('1,4~bln.~USD'), '1.400.000.000.000~USD'],
    ['about 20..30 MW', '≈~20~–~30~MW', ...three('≈~20–30~MW')],
    ['1200 acre', ...four('1.200~acre')],
    ['800 jobs', ...four('800')],
    ['15 years', ...four('15~jaar')],
    ['90 USD/MWh', '90~USD / MWh', ...three('90~USD/MWh')],
  ],
  'es-ES': [['50bn EUR', '50.000~M EUR', ...two('50.000~M~EUR'), '50.000.000.000~EUR']],
  'ja-JP': [['5m USD', ...four('5,000,000~USD')]],
};

function two(text: string): [string, string] {
  return [text, text];
}

function three(text: string): [string, string, string] {
  return [text, text, text];
}

function four(text: string): [string, string, string, string] {
  return [text, ...three(text)];
}

const styles: readonly AmountStyle[] = ['long', 'compact', 'table', 'exact'];

describe('formatAmount', () => {
  it.each(
    Object.entries(tables).flatMap(([locale, rows]) =>
      rows.map((row) => [locale, ...row] as const),
    ),
  )('in %s writes %s', (locale, text, ...written) => {
    const amount = amountOf(text);
    const formatted = styles.map((style) => visible(formatAmount(amount, locale, style)));
    expect(formatted).toEqual(written);
  });

  it('leaves out what a label says already', () => {
    const options = { isLabelled: true };
    const jobs = amountOf('about 2400 jobs');
    expect(formatAmount(jobs, 'de-DE', 'compact', options)).toBe('rund 2.400');
    expect(visible(formatAmount(amountOf('1m customers'), 'de-DE', 'long', options))).toBe(
      '1~Million',
    );
    expect(visible(formatAmount(amountOf('2.2 GW'), 'de-DE', 'compact', options))).toBe('2,2~GW');
  });

  it('writes a plain number', () => {
    expect(formatAmount(amountOf('1.20', { metric: 'pue' }), 'de-DE', 'long')).toBe('1,20');
  });

  it.each([
    ['de', '1,4~Billionen Dollar'],
    ['de-LI', '1,4~Billionen Dollar'],
    ['en-IE', '$1.4~trillion'],
    ['fr-BE', '1~400~milliards de dollars'],
  ])('in %s, which has no table of its own, writes as its language', (locale, text) => {
    expect(visible(formatAmount(amountOf('1.4tn USD'), locale, 'long'))).toBe(text);
  });

  it('writes every amount, with every digit, and lets no line break after a digit', patient, () => {
    const locale = fc.constantFrom('de-DE', 'de-AT', 'de-CH', 'en-US', 'en-GB', 'fr-FR', 'nl-NL');
    const property = fc.property(amounts, locale, fc.constantFrom(...styles), (...given) => {
      const [amount] = given;
      for (const text of [formatAmount(...given), secondUnit(...given)]) {
        expect(text ?? '1').not.toMatch(/\d | $|^ | {2}|\u202f|undefined|NaN/);
      }
      const significant = amount.value.replace(/\D/g, '').replace(/^0+|0+$/g, '');
      expect(formatAmount(...given).replace(/\D/g, '')).toContain(significant);
    });
    fc.assert(property, seeded);
  });
});

describe('secondUnit', () => {
  it.each([
    ['1200 acre', 'de-DE', 'rund 486~Hektar'],
    ['4000000 sq ft', 'de-CH', 'rund 372’000~Quadratmeter'],
    ['870 acre-foot', 'de-AT', 'rund 1,07~Millionen Kubikmeter'],
    ['up to 1200 acre', 'de-DE', 'rund 486~Hektar'],
    ['1200 acre', 'en-GB', 'about 486~hectares'],
    ['70 ha', 'en-US', 'about 173~acres'],
    ['29000 m2', 'en-GB', 'about 312,000~square feet'],
    ['440 acre-foot', 'en-US', 'about 143~million gallons'],
  ])('of %s in %s is %s', (text, locale, second) => {
    expect(visible(secondUnit(amountOf(text), locale))).toBe(second);
  });

  it('can be as short as the first', () => {
    expect(visible(secondUnit(amountOf('1200 acre'), 'de-DE', 'compact'))).toBe('rund 486~ha');
  });

  it.each([
    ['70 ha', 'de-DE'],
    ['1200 acre', 'en-US'],
    ['50bn USD', 'de-DE'],
    ['90 USD/MWh', 'de-DE'],
    ['2.2 GW', 'en-US'],
  ])('of %s in %s is not needed', (text, locale) => {
    expect(secondUnit(amountOf(text), locale)).toBeUndefined();
  });
});

describe('secondUnitInBrackets', () => {
  it('can follow the amount at once', () => {
    expect(visible(secondUnitInBrackets(amountOf('1200 acre'), 'de-DE'))).toBe(
      ' (rund 486~Hektar)',
    );
    expect(visible(secondUnitInBrackets(amountOf('1200 acre'), 'de-DE', 'compact'))).toBe(
      ' (rund 486~ha)',
    );
  });

  it('is empty where no second unit is needed', () => {
    expect(secondUnitInBrackets(amountOf('70 ha'), 'de-DE')).toBe('');
  });
});
