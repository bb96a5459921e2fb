import type { Qualifier, Scale } from '../domain/amount.ts';
import type { MeasureName } from '../domain/unit.ts';
import { german } from './number-words/german.ts';
import { american, british } from './number-words/english.ts';
import { french } from './number-words/french.ts';
import { neutralWords } from './number-words/neutral.ts';

/** One form for each plural category that the languages of the table tell apart. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

/** The scales for which there is a word; a thousand is written out: `2.400`, never "2,4 Tausend". */
export type SpokenScale = Exclude<Scale, 'none' | 'k'>;

export interface ScaleWords extends Forms {
  /** Beside a figure, with what goes between the number and it: `bn`. Without one, the long form. */
  readonly compact?: string;
  /** In a table, where there is least room, with what goes between. */
  readonly table: string;
}

export interface MeasureWords extends Forms {
  /** With what goes between the number and it: `%`. Without one, the long form. */
  readonly short?: string;
}

/** How the numbers of a locale are said. The spaces that must not break are U+00A0, never U+202F. */
export interface NumberWords {
  /** BCP 47 tag with which `Intl` writes digits and tells plurals. */
  readonly locale: string;
  /** What sets thousands apart, where it is not what `Intl` writes. */
  readonly group?: string;
  readonly qualifiers: Readonly<Record<Exclude<Qualifier, 'exact'>, string>>;
  /** The word between the ends of a range. */
  readonly to: string;
  /** The word between a price and what it buys. */
  readonly per: string;
  /** A scale without a word is written in thousands of the one below. */
  readonly scales: Readonly<Partial<Record<SpokenScale, ScaleWords>>>;
  /** How what is counted is joined to the word of a scale: `milliards d’euros`, beside `20 euros`. */
  readonly ofScale?: (name: string) => string;
  /** Whether a currency sign is joined to the short scale before it: `50 Md$`, beside `50 $`. */
  readonly joinsSignToScale?: boolean;
  readonly measures: Readonly<Record<MeasureName, MeasureWords>>;
  readonly energy: Readonly<Record<'MWh' | 'kWh', string>>;
  /** Whether compact scales are letters, which only money takes: `$4m`, but `4 million sq ft`. */
  readonly hasLetterScales: boolean;
  /** Whether a currency sign, or a code in place of it, stands before the number. */
  readonly isCurrencyFirst: boolean;
  /** Signs that readers know and the typefaces have, by ISO 4217 code. */
  readonly currencySigns: Readonly<Record<string, string>>;
  /** Names after a number, by ISO 4217 code. Without one, the code stands. */
  readonly currencyNames: Readonly<Record<string, Forms>>;
  /** The unit in which readers know what is measured in another. Never a currency. */
  readonly secondUnits: Readonly<Partial<Record<MeasureName, MeasureName>>>;
}

/**
 * The words of a locale; of its language, where the locale has none of its own; else signs and
 * symbols that need none, so that no amount is half in another language.
 */
export function numberWords(locale: string): NumberWords {
  const [language = ''] = locale.split('-');
  const known = byLocale.get(locale) ?? byLocale.get(language);
  if (known !== undefined) return known;
  const neutral = neutralWords(locale);
  byLocale.set(locale, neutral);
  return neutral;
}

const byLocale = new Map<string, NumberWords>([
  ['de', german],
  ['de-AT', { ...german, locale: 'de-AT' }],
  // In Switzerland the franc needs no adjective, and thousands have the typographic apostrophe.
  [
    'de-CH',
    {
      ...german,
      locale: 'de-CH',
      group: '’',
      currencyNames: { ...german.currencyNames, CHF: { one: 'Franken', other: 'Franken' } },
    },
  ],
  ['en', american],
  ['en-GB', british],
  ['fr', french],
]);
