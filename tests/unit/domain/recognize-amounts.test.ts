import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Amount, canonicalAmount, compareAmounts } from '../../../src/domain/amount.ts';
import { compareWithFacts } from '../../../src/domain/compare-with-facts.ts';
import { parseAmount } from '../../../src/domain/parse-amount.ts';
import { english } from '../../../src/domain/prose/english.ts';
import { german } from '../../../src/domain/prose/german.ts';
import { readPart } from '../../../src/domain/prose/part.ts';
import { toTokens, type Token } from '../../../src/domain/prose/tokens.ts';
import { recognizeAmounts } from '../../../src/domain/recognize-amounts.ts';
import { formatAmount } from '../../../src/i18n/format-amount.ts';
import { numberWords } from '../../../src/i18n/number-words.ts';

interface Sentence {
  readonly text: string;
  readonly amounts: readonly string[];
}

const labelled = {
  de: readSentences('de'),
  en: readSentences('en'),
};

describe('the labelled sentences', () => {
  it.each(['de', 'en'] as const)(
    'in "%s" are at least 120, and a third has no amounts or others too',
    (language) => {
      const sections = labelled[language];
      const all = Object.values(sections).flat();
      const mixed = [...(sections.mixed ?? []), ...(sections['unseen-mixed'] ?? [])];
      const tricky = all.filter((one) => one.amounts.length === 0 || mixed.includes(one));
      expect(all.length).toBeGreaterThanOrEqual(120);
      expect(tricky.length / all.length).toBeGreaterThan(0.35);
      expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    },
  );

  it('are recognized with a recall and a precision of at least 0.97', () => {
    const results = (['de', 'en'] as const).map((language) => {
      const scores = Object.values(labelled[language])
        .flat()
        .map((sentence) => score(sentence, language));
      const [right, found, stated] = [
        sum(scores, 'right'),
        sum(scores, 'found'),
        sum(scores, 'stated'),
      ];
      const misses = scores.flatMap(({ miss }) => (miss === undefined ? [] : [`  ${miss}`]));
      return { language, recall: right / stated, precision: right / found, stated, misses };
    });
    console.info(
      results
        .flatMap(({ language, recall, precision, stated, misses }) => [
          `${language}: recall ${recall.toFixed(3)}, precision ${precision.toFixed(3)} on ${String(stated)} amounts`,
          ...misses,
        ])
        .join('\n'),
    );
    for (const { recall, precision } of results) {
      expect(recall).toBeGreaterThanOrEqual(0.97);
      expect(precision).toBeGreaterThanOrEqual(0.97);
    }
  });
});

describe('a recognized amount', () => {
  it('is found behind a letter whose lower case is longer', () => {
    const [found] = recognizeAmounts('In İzmir sind es RUND 5 Gigawatt.', 'de');
    expect(found).toMatchObject({ text: 'RUND 5 Gigawatt', start: 17 });
  });

  it.each([
    ['de', 'Es sind mehr als 1,4 Billionen Dollar.', 'mehr als 1,4 Billionen Dollar'],
    ['de', 'Ein 200-MW-Anschluss.', '200-MW'],
    ['de', 'Ein Vertrag über 3 Milliarden Euro.', '3 Milliarden Euro'],
    ['de', 'Das sind 50\u00A0Mrd.\u00A0€ im Jahr.', '50\u00A0Mrd.\u00A0€'],
    ['de', 'Rund 100 direkte Arbeitsplätze.', 'Rund 100 direkte Arbeitsplätze'],
    ['en', 'It puts in US$50bn.', 'US$50bn'],
    ['en', 'It takes between 20 and 30 MW.', '20 and 30 MW'],
    ['en', 'A 500+ MW park.', '500+ MW'],
    ['de', 'Es sind 10~20 MW.', '10~20 MW'],
    ['en', 'The 13\uFFFC hectares.', '13\uFFFC hectares'],
  ])('in "%s" spans all that belongs to it: %s', (language, text, span) => {
    const [found] = recognizeAmounts(text, language);
    expect(found?.text).toBe(span);
    expect(text.slice(found?.start, found?.end)).toBe(span);
  });

  it.each([
    ['1.40 billion dollars', '1.40bn USD'],
    ['$170.0 million', '170.0m USD'],
    ['5,200.50 MW', '5200.50 MW'],
    ['3,500 kilowatt-hours', '3500 kWh'],
    ['18 billion kWh', '18 TWh'],
  ])('keeps the precision of "%s"', (text, canonical) => {
    expect(canonicals(text, 'en')).toEqual([canonical]);
  });

  it.each([
    ['de', '1 Billion Dollar', '1tn USD'],
    ['de', '1,4 Billionen Dollar', '1.4tn USD'],
    ['de', 'aus "$50 billion"', '50bn USD'],
    ['en', '1 billion dollars', '1bn USD'],
    ['de', '1.400 MW', '1400 MW'],
    ['en', '1.400 MW', '1.400 MW'],
    ['en', '1,400 MW', '1400 MW'],
    ['de', '1,400 MW', '1.400 MW'],
    ['de-CH', '2.5 Milliarden Franken', '2.5bn CHF'],
    ['en-GB', '£2.5bn', '2.5bn GBP'],
  ])('is read as the language "%s" means it: %s', (language, text, canonical) => {
    expect(canonicals(text, language)).toEqual([canonical]);
  });

  it.each([
    ['de', '100 kW/m²', []],
    ['de', '100 MW / 200 MWh', ['100 MW', '200 MWh']],
    ['de', '4 TWh/Jahr', ['4 TWh']],
  ])('in "%s" is no density: %s', (language, text, said) => {
    expect(canonicals(text, language)).toEqual(said);
  });

  it.each([
    ['en', '2,400 construction jobs', 'jobs-construction'],
    ['en', '2,400 jobs during construction', 'jobs-construction'],
    ['de', '2.400 Stellen in der Bauphase', 'jobs-construction'],
    ['en', '800 jobs and 2,400 during construction', undefined],
    ['en', '800 permanent jobs', undefined],
    ['en', '300,000 gallons of water a day', 'water-daily'],
    ['en', '300,000 gallons per day', 'water-daily'],
    ['de', '500 m³/Tag', 'water-daily'],
    ['de', '500 Kubikmeter Wasser am Tag', 'water-daily'],
    ['en', '870 acre-feet a year', undefined],
    ['en', '5 MW a day', undefined],
  ])('in "%s" says what it is about: %s', (language, text, metric) => {
    expect(recognizeAmounts(text, language)[0]?.around.metric).toBe(metric);
  });

  it.each([
    ['en', 'It may raise $5-6bn.', ['5bn..6bn USD']],
    ['en', 'It may raise $50–60bn.', ['50bn..60bn USD']],
    ['en', 'It may raise $50 to 60bn.', ['50bn..60bn USD']],
    ['en', 'It costs £2bn-3bn a year.', ['2bn..3bn GBP']],
    ['en', 'The $2-3 range.', ['2..3 USD']],
    ['en', 'They take two to three gigawatts.', ['2..3 GW']],
    ['de', 'Es sind fünf bis sechs Milliarden Euro.', ['5bn..6bn EUR']],
    ['de', 'Es sind zwischen zwei und drei Gigawatt.', ['2..3 GW']],
    ['en', 'It drinks 500,000 to 1 million gallons.', ['500k..1m gallon']],
    ['de', 'Es sind zwischen 500.000 und 1 Million Euro.', ['500k..1m EUR']],
    ['de', 'Es sind 1.500 bis 2.000 Milliarden Euro.', ['1500bn..2000bn EUR']],
    ['de', 'Es sind ein bis zwei Gigawatt.', ['1..2 GW']],
    ['de', 'Es sind drei- bis vierhundert Megawatt.', ['300..400 MW']],
    ['en', 'It is between one hundred and two hundred megawatts.', ['100..200 MW']],
    ['en', 'It costs $2 billion-3 billion.', ['2bn..3bn USD']],
    ['en', 'It pays $110–115/MWh.', ['110..115 USD/MWh']],
    ['de', 'Es sind 500 bis 1 Milliarde Euro.', ['1bn EUR']],
    ['de', 'In Phase 2 – 150 MW.', ['150 MW']],
  ])('in "%s" is a range: %s', (language, text, said) => {
    expect(canonicals(text, language)).toEqual(said);
  });

  it.each([
    ['de', 'von derzeit 300 auf 1.000 MW', ['300 MW', '1000 MW']],
    ['de', 'um 5 auf 20 Milliarden Euro', ['5bn EUR', '20bn EUR']],
    ['de', 'um die 5 Milliarden Euro', ['about 5bn EUR']],
    ['de', 'von 85 auf 91 bis 93 Milliarden Euro', ['85bn EUR', '91bn..93bn EUR']],
    ['en', 'from $85 billion to $91-93 billion', ['85bn USD', '91bn..93bn USD']],
    ['en', 'from $66-72 billion to $70-72 billion', ['66bn..72bn USD', '70bn..72bn USD']],
    ['de', 'von 10 auf 27 Milliarden Dollar bis 2030', ['10bn USD', '27bn USD']],
    ['en', 'from 200,000 to 1 million GPUs', ['200000 accelerators', '1m accelerators']],
  ])('in "%s" is each end of a change: %s', (language, text, said) => {
    expect(canonicals(text, language)).toEqual(said);
  });

  it.each([
    ['de', '60 Euro die Megawattstunde', ['60 EUR/MWh']],
    ['de', 'Die Megawattstunde kostete zuletzt 91 Euro.', ['91 EUR/MWh']],
    ['de', '113 Pfund je Megawattstunde', ['113 GBP/MWh']],
    ['en', '113 pounds per megawatt-hour', ['113 GBP/MWh']],
    ['en', 'It weighs 113 pounds.', []],
    ['en', '$2.10 an hour', []],
    ['de', '2 Dollar je Aktie', []],
    ['en', '$100,000 a year', ['100000 USD']],
    ['de', '32 Cent je Kilowattstunde', []],
  ])('in "%s" is a price of power or a sum: %s', (language, text, said) => {
    expect(canonicals(text, language)).toEqual(said);
  });

  it.each([
    ['NZ$300 million', '300m NZD'],
    ['R$3 billion', '3bn BRL'],
    ['RM10bn', '10bn MYR'],
    ['SGD1bn', '1bn SGD'],
    ['Rs 15,000 crore', '150bn INR'],
  ])('is in the currency of %s', (text, canonical) => {
    expect(canonicals(text, 'en')).toEqual([canonical]);
  });

  it.each(['de-DE', 'de-CH', 'en-US', 'en-GB'])('is read as it is printed in "%s"', (locale) => {
    const { currencyNames, currencySigns } = numberWords(locale);
    for (const code of Object.keys({ ...currencyNames, ...currencySigns })) {
      const printed = formatAmount(amountOf(`5bn ${code}`), locale, 'long');
      expect(canonicals(printed, locale)).toEqual([`5bn ${code}`]);
    }
  });

  it.each([
    ['de', 'Kredite von über 38 Milliarden Dollar', ['more than 38bn USD']],
    ['de', 'Aufträge für über 900 Mio. Euro', ['more than 900m EUR']],
    ['de', 'Ein Kredit über 38 Milliarden Dollar', ['38bn USD']],
    ['de', 'Der Vertrag läuft über 15 Jahre.', ['15 years']],
    ['en', 'at least another 500 MW', ['at least 500 MW']],
    ['en', 'up to a total of $5 billion', ['up to 5bn USD']],
    ['de', 'mindestens weitere 500 MW', ['at least 500 MW']],
    ['en', 'another 500 MW', ['500 MW']],
    ['en', 'an estimated 1.3 million gallons', ['about 1.3m gallon']],
    ['en', 'a lease of over 30 years', ['more than 30 years']],
    ['en', '1.5 TWh over 15 years under a contract', ['1.5 TWh', '15 years']],
    ['de', 'ein Vertrag mit 5 Milliarden Euro über 15 Jahre', ['5bn EUR', '15 years']],
    ['de', 'für 5 Mrd. Dollar über 100.000 GPUs', ['5bn USD', 'more than 100000 accelerators']],
    ['en', 'a lease worth $17.7 billion over 30 years', ['17.7bn USD', '30 years']],
  ])('in "%s" is limited by what stands before it: %s', (language, text, said) => {
    expect(canonicals(text, language)).toEqual(said);
  });

  it.each([
    ['It serves Fortune 500 customers.', []],
    ['It serves 500 customers.', ['500 customers']],
    ['500 customers left.', ['500 customers']],
    ['In Texas, 200 jobs were lost.', ['200 jobs']],
    ['A Plant Brings 500 Jobs', ['500 jobs']],
    ['On July 4 Entergy customers had power.', []],
    ['They run on Gaudi 3 accelerators.', []],
    ['They run on 4,090 accelerators.', ['4090 accelerators']],
    ['It makes 2nm chips.', []],
    ['It makes 2-nanometer chips.', []],
    ['It makes 128-core chips.', []],
    ['It buys 100k GPUs.', ['100k accelerators']],
    ['Fortune 500 customers left.', []],
    ['Creating 300 jobs takes time.', ['300 jobs']],
    ['On Jan. 15 Dominion customers had power.', []],
    ['At 9 pm customers had power.', []],
    ['It unveiled two chips.', []],
    ['It makes fifty jobs.', ['50 jobs']],
    ['It brings 1,000 high-paying, permanent jobs.', ['1000 jobs']],
  ])('counts nothing that a number names: %s', (text, said) => {
    expect(canonicals(text, 'en')).toEqual(said);
  });

  it.each([
    ['550.000 GB200- und GB300-GPUs', '550000 accelerators'],
    ['10.000 A100-, H100- und H200-GPUs', '10000 accelerators'],
    ['300 neue, gut bezahlte Arbeitsplätze', '300 jobs'],
    ['Dreitausend Stellen', '3000 jobs'],
  ])('counts what compounds name: %s', (text, canonical) => {
    expect(canonicals(text, 'de')).toEqual([canonical]);
  });

  it.each([
    ['eine Viertelmilliarde Dollar', '0.25bn USD'],
    ['rund eine Dreiviertelmilliarde Euro', 'about 0.75bn EUR'],
    ['drei Viertel einer Milliarde Euro', '0.75bn EUR'],
    ['zweihundertfünfzig Megawatt', '250 MW'],
    ['dreissig Megawatt', '30 MW'],
    ['zweitausendfünfhundert Megawatt', '2500 MW'],
    ['ein Ein-Gigawatt-Campus', '1 GW'],
  ])('is read from German words: %s', (text, canonical) => {
    expect(canonicals(text, 'de')).toEqual([canonical]);
  });

  it.each([
    ['$1½ billion', ['1.5bn USD']],
    ['1 1/2 billion dollars', ['1.5bn USD']],
    ['$1⅓ billion', []],
    ['a third of a billion dollars', []],
    ['two million five hundred thousand dollars', []],
    ['two thousand five hundred megawatts', ['2500 MW']],
    ['twenty five megawatts', ['25 MW']],
    ['$11 B', ['11bn USD']],
    ['50 000 MW', ['50000 MW']],
    ['In 2024 300 MW were built.', ['300 MW']],
    ['₹1.25 lakh crore', ['1.25tn INR']],
    ['six hundred megawatts', ['600 MW']],
    ['six hundred and fifty million dollars', ['650m USD']],
    ['a quarter of a billion dollars', ['0.25bn USD']],
  ])('is read whole or not at all: %s', (text, said) => {
    expect(canonicals(text, 'en')).toEqual(said);
  });

  it('is not looked for in other languages', () => {
    expect(recognizeAmounts('50 milliards de dollars, 5 MW', 'fr')).toEqual([]);
  });
});

const fragments = fc.constantFrom(
  ...[
    '50',
    '1.4',
    '1,4',
    '2.400',
    "1'200",
    '2026',
    '0',
    '007',
    '300 000',
    '12.11.2025',
    '1e9',
    '9:30',
  ],
  ...['ein', 'a', 'half', 'halbe', 'zwei', 'twenty', 'five', 'and a half', 'mehrere', 'several'],
  ...['Milliarden', 'billion', 'Mrd.', 'bn', 'm', 'T', 'hundred', 'tausend', 'Million'],
  ...[
    'Dollar',
    'dollars',
    '$',
    'US$',
    '€',
    'EUR',
    'USD50bn',
    '%',
    'Prozent',
    'percent',
    'MW',
    'GWh',
    'm²',
  ],
  ...[
    'acres',
    'square feet',
    'Stellen',
    'jobs',
    'customers',
    'Chips',
    'years',
    'lease',
    'Jahre',
    'PUE',
  ],
  ...[
    'mehr als',
    'bis zu',
    'bis',
    'zwischen',
    'und',
    'from',
    'to',
    'between',
    'and',
    'or',
    'je',
    'per',
  ],
  ...[
    ' ',
    ' ',
    ' ',
    '-',
    '–',
    '+',
    '/',
    '.',
    ',',
    '(',
    '\u00A0',
    '\uFFFC',
    '\u00AD',
    '\uD83D',
    '💰',
    '\n',
  ],
);

describe('whatever the text', () => {
  const texts = fc.oneof(
    fc.array(fragments, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.array(fragments, { maxLength: 30 }).map((parts) => parts.join(' ')),
    fc.string({ unit: 'binary', maxLength: 80 }),
  );

  it('amounts lie in the text, in order, and do not overlap', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('de', 'en'), (text, language) => {
        let end = 0;
        for (const found of recognizeAmounts(text, language)) {
          expect(found.start).toBeGreaterThanOrEqual(end);
          expect(found.end).toBeGreaterThan(found.start);
          expect(found.end).toBeLessThanOrEqual(text.length);
          expect(found.text).toBe(text.slice(found.start, found.end));
          ({ end } = found);
        }
      }),
      { seed: 20_251_112, numRuns: 5_000 },
    );
  });

  it('amounts can be compared with any facts', () => {
    fc.assert(
      fc.property(texts, texts, (prose, other) => {
        const facts = recognizeAmounts(other, 'de').map(({ amount }) => amount);
        const recognized = recognizeAmounts(prose, 'de');
        expect(compareWithFacts(recognized, facts)).toHaveLength(recognized.length);
      }),
      { seed: 20_251_112, numRuns: 1_000 },
    );
  });

  it('an amount matches itself as a fact', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('de', 'en'), (text, language) => {
        const recognized = recognizeAmounts(text, language);
        const facts = recognized.map(({ amount }) => amount);
        for (const { kind } of compareWithFacts(recognized, facts)) expect(kind).toBe('matches');
      }),
      { seed: 20_251_112, numRuns: 1_000 },
    );
  });

  it.each([
    ...['1', '1.', '1,', '1 ', '1-', '1–', '1.000', '100 ', '1 000 ', "1'", '9:', '1/', 'GPT-5-'],
    ...['$', '$1', '$1-', 'US', '%', '- ', '–', '\u00A0', '\u00AD', '\uFFFC', '\uD800'],
    ...[
      'a ',
      'ein ',
      'half a ',
      'zwei ',
      'twenty-',
      'hundred ',
      'two hundred and ',
      'Mrd.',
      'Milliarden ',
      'mehr als ',
    ],
    ...[
      '1 und ',
      '1, ',
      '1 bis 2 auf ',
      '$1-',
      'A1-, ',
      'between 1 and ',
      'von 1 auf ',
      '1 neue ',
      '1 direct and ',
      'PUE ',
      '1 Jahr ',
    ],
    ...['Vertrag über ', 'Namen Über ', 'square ', '1 per ', '1 $ je ', 'x', '1x', 'ä', '1 m'],
  ])('30 kB of %j come to an end', (part) => {
    const text = part.repeat(30_000 / part.length);
    for (const language of ['de', 'en']) {
      expect(recognizeAmounts(text, language).length).toBeLessThan(text.length);
    }
  });
});

describe('the time that recognizing takes', () => {
  /** What one amount may be said with: qualifier, number, scale, description, unit, and its contract. */
  const farthest = 32;

  it('is bounded for each number: no word far from it is looked at', () => {
    fc.assert(
      fc.property(
        fc.array(fragments, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(german, english),
        (parts, vocabulary) => {
          const tokens = toTokens(`${parts.join(' ')} `.repeat(100));
          for (let at = 0; at < tokens.length; at += 7) {
            const seen = new Set<number>();
            readPart(watched(tokens, seen), at, at, vocabulary);
            for (const index of seen) expect(Math.abs(index - at)).toBeLessThan(farthest);
          }
        },
      ),
      { seed: 20_251_112, numRuns: 100 },
    );
  });

  it('ends for 100 kB of anything, and every character is in one token at most', () => {
    fc.assert(
      fc.property(
        fc.array(fragments, { minLength: 1, maxLength: 4 }),
        fc.constantFrom('', ' '),
        fc.constantFrom('de', 'en'),
        (parts, space, language) => {
          const part = parts.join(space) + space;
          const text = part.repeat(100_000 / part.length);
          let end = 0;
          for (const token of toTokens(text)) {
            if (token.start < end) throw new Error('Two tokens overlap.');
            ({ end } = token);
          }
          expect(recognizeAmounts(text, language).length).toBeLessThan(text.length);
        },
      ),
      { seed: 20_251_112, numRuns: 20 },
    );
  });
});

/** The tokens, noting which of them are looked at. */
function watched(tokens: readonly Token[], seen: Set<number>): readonly Token[] {
  return new Proxy(tokens, {
    get: (target, key) => {
      if (typeof key === 'string' && /^-?\d+$/.test(key)) seen.add(Number(key));
      return Reflect.get(target, key) as unknown;
    },
  });
}

/** Prose, facts, and what is said of the first amount in the prose. */
type Case = readonly [language: string, prose: string, facts: readonly string[], said: string];

describe('compared with facts', () => {
  const matches: readonly Case[] = [
    ['de', '50 Milliarden Dollar', ['50bn USD'], 'matches 0'],
    ['en', 'a 2,200 MW campus', ['11bn USD', '2.2 GW'], 'matches 1'],
    ['en', 'about 490 hectares', ['1200 acre'], 'matches 0'],
    ['en', '486 hectares', ['1200 acre'], 'matches 0'],
    ['de', '20,9 Millionen Dollar', ['20855849 USD'], 'matches 0'],
    ['de', 'eine halbe Million Chips', ['about 500000 accelerators'], 'matches 0'],
    ['de', '6 Milliarden Dollar', ['up to 6bn USD'], 'matches 0'],
    ['en', 'more than 5 GW', ['5.5 GW'], 'matches 0'],
    ['en', 'up to $268 million', ['170m..267.9m USD'], 'matches 0'],
    ['de', '170 bis 268 Millionen Dollar', ['170m..267.9m USD'], 'matches 0'],
    ['en', '$50 billion', ['50bn EUR', '50bn USD'], 'matches 1'],
    ['de', '11 Milliarden Euro', ['11tn EUR', '11bn EUR'], 'matches 1'],
  ];
  const contradictions: readonly Case[] = [
    ['de', '1,4 Billionen Dollar', ['1.4bn USD'], 'contradicts 0: scale'],
    ['de', '1,4 Milliarden Dollar', ['50bn USD', 'more than 1.4tn USD'], 'contradicts 1: scale'],
    ['en', '$1.4 billion', ['1.4tn USD'], 'contradicts 0: scale'],
    ['en', '$50 million', ['50bn USD'], 'contradicts 0: scale'],
    ['de', '50 Milliarden Euro', ['50bn USD'], 'contradicts 0: currency'],
    ['en', '5.5 MW', ['5.5 GW'], 'contradicts 0: unit'],
    ['de', '120 Gigawatt', ['120 MW'], 'contradicts 0: unit'],
    ['de', '50 Billionen Dollar', ['50bn USD'], 'contradicts 0: scale'],
    ['en', '$1 million', ['1bn USD'], 'contradicts 0: scale'],
    ['de', '2.400.000 Dollar', ['2.4bn USD'], 'contradicts 0: scale'],
    ['de', '4,5 GWh pro Jahr', ['4.5 TWh'], 'contradicts 0: unit'],
    ['en', '4.5 GWh', ['4.5 GW'], 'contradicts 0: unit'],
    ['de', '1.200 Hektar', ['1200 acre'], 'contradicts 0: unit'],
    ['de', '20 bis 30 GW', ['20..30 MW'], 'contradicts 0: unit'],
    ['en', '$110 per kilowatt-hour', ['110 USD/MWh'], 'contradicts 0: unit'],
    ['en', '870 cubic meters', ['870 acre-foot'], 'contradicts 0: unit'],
  ];
  const uncovered: readonly Case[] = [
    ['de', '74 Milliarden Dollar', ['50bn USD', '1.4tn USD'], 'uncovered'],
    ['en', '$50 billion', [], 'uncovered'],
    ['en', '2 GW', ['2.4 GW'], 'uncovered'],
    ['en', '51 billion dollars', ['50bn USD'], 'uncovered'],
    ['en', '50 MW', ['50bn USD', '50 jobs'], 'uncovered'],
    ['de', '20 MW', ['20..30 MW'], 'uncovered'],
    ['en', 'more than 5 GW', ['10 GW'], 'uncovered'],
    ['en', '2,400 jobs', ['2400 customers'], 'uncovered'],
    ['de', 'Jedes Rack braucht 100 Kilowatt', ['100 MW'], 'uncovered'],
    ['de', 'ein Speicher mit 100 MWh', ['100 MW'], 'uncovered'],
    ['de', '120 kW je Rack', ['120 MW'], 'uncovered'],
    ['en', '120 kW per rack', ['120 MW'], 'uncovered'],
    ['en', '120 GW/150 GWh', ['120 MW'], 'uncovered'],
    ['de', '1000 Dollar', ['1bn USD'], 'uncovered'],
    ['de', '1000 Dollar', ['1m USD'], 'uncovered'],
    ['de', '2400 Dollar', ['2.4bn USD'], 'uncovered'],
    ['en', '490 hectares', ['1200 acre'], 'uncovered'],
    ['en', '$0', ['0 EUR'], 'uncovered'],
  ];

  it.each([...matches, ...contradictions, ...uncovered])(
    'in "%s", "%s" against %j: %s',
    (language, prose, facts, said) => {
      const [comparison] = compareWithFacts(recognizeAmounts(prose, language), facts.map(amountOf));
      expect(comparison && show(comparison)).toBe(said);
    },
  );

  it.each([
    ['en', '1,200 acres (490 hectares)', ['matches 0', 'matches 0']],
    ['en', '1,200 acres\uFFFC (490 hectares)', ['matches 0', 'matches 0']],
    ['de', '1.200 Acres (500 Hektar)', ['matches 0', 'matches 0']],
    ['en', '1,200 acres (600 hectares)', ['matches 0', 'uncovered']],
    ['en', '1,200 acres (of 490 hectares)', ['matches 0', 'uncovered']],
    ['en', '1,300 acres (490 hectares)', ['uncovered', 'uncovered']],
  ])('in "%s", brackets in "%s" say the number before them again: %j', (language, text, said) => {
    const compared = compareWithFacts(recognizeAmounts(text, language), [amountOf('1200 acre')]);
    expect(compared.map(show)).toEqual(said);
  });

  it('every amount has its own answer', () => {
    const text = 'Für 50 Milliarden Euro entstehen 800 Stellen auf 13 Hektar.';
    const facts = ['50bn USD', 'about 800 jobs'].map(amountOf);
    expect(compareWithFacts(recognizeAmounts(text, 'de'), facts).map(show)).toEqual([
      'contradicts 0: currency',
      'matches 1',
      'uncovered',
    ]);
  });
});

function show(comparison: ReturnType<typeof compareWithFacts>[number]): string {
  switch (comparison.kind) {
    case 'matches':
      return `matches ${String(comparison.fact)}`;
    case 'contradicts':
      return `contradicts ${String(comparison.fact)}: ${comparison.reason}`;
    case 'uncovered':
      return 'uncovered';
  }
}

function readSentences(language: string): Readonly<Record<string, readonly Sentence[]>> {
  const text = readFileSync(`tests/fixtures/amounts/${language}.yaml`, 'utf8');
  return parse(text) as Record<string, Sentence[]>;
}

/** How many amounts are stated, found and right, and a line for a person where these differ. */
function score({ text, amounts }: Sentence, language: string) {
  const found = recognizeAmounts(text, language).map(({ amount }) => amount);
  const left = [...found];
  for (const label of amounts.map(amountOf)) {
    const index = left.findIndex((amount) => isSame(amount, label));
    if (index >= 0) left.splice(index, 1);
  }
  const right = found.length - left.length;
  const isRight = right === amounts.length && left.length === 0;
  const miss = isRight
    ? undefined
    : `${text} → ${found.map(canonicalAmount).join(', ') || 'nothing'}`;
  return { right, found: found.length, stated: amounts.length, miss };
}

function isSame(a: Amount, b: Amount): boolean {
  return a.qualifier === b.qualifier && compareAmounts(a, b) === 0;
}

function sum<K extends string>(all: readonly Readonly<Record<K, number>>[], key: K): number {
  return all.reduce((total, one) => total + one[key], 0);
}

function canonicals(text: string, language: string): string[] {
  return recognizeAmounts(text, language).map(({ amount }) => canonicalAmount(amount));
}

/** The amount of a label; a number without a unit is a power usage effectiveness. */
function amountOf(label: string): Amount {
  const parsed = parseAmount(label, /^[\d.]+$/.test(label) ? { metric: 'pue' } : {});
  if ('problem' in parsed) throw new Error(`The label "${label}" is no amount.`);
  return parsed.amount;
}
