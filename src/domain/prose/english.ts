import type { Qualifier } from '../amount.ts';
import { englishNumbers } from './number-words.ts';
import { toPhrases } from './phrases.ts';
import { type Counted, type Vocabulary, words } from './vocabulary.ts';

export const english: Vocabulary = {
  decimalMark: '.',
  numbers: englishNumbers(),
  articles: words('a an'),
  portions: toPhrases([
    ['half', '0.5'],
    ['half of a|half of an', '0.5'],
    ['quarter of a|quarter of an|one quarter of a|one quarter of an', '0.25'],
    ['three quarters of a|three quarters of an', '0.75'],
  ]),
  scaledPortions: new Map(),
  andAHalf: toPhrases([['and a half', true]]),
  hundreds: words('hundred'),
  thousands: words('thousand'),
  scales: new Map([
    ['hundred', 2],
    ['lakh', 5],
    ['crore', 7],
    ['thousand', 3],
    ['million', 6],
    ['mln', 6],
    ['mn', 6],
    ['billion', 9],
    ['bln', 9],
    ['bn', 9],
    ['trillion', 12],
    ['tn', 12],
    ['trn', 12],
  ]),
  dotted: words('mln bln'),
  vague: words(
    'several few couple many numerous some multiple dozen dozens quarter quarters half third thirds fraction',
  ),
  units: toPhrases([
    ['watt|watts', { unit: 'kW', shift: -3 }],
    ['kilowatt|kilowatts|kw', { unit: 'kW', shift: 0 }],
    ['megawatt|megawatts|mw', { unit: 'MW', shift: 0 }],
    ['gigawatt|gigawatts|gw', { unit: 'GW', shift: 0 }],
    ['terawatt|terawatts', { unit: 'TW', shift: 0 }],
    ['kilowatt hour|kilowatt hours|kilowatthour|kilowatthours', { unit: 'kWh', shift: 0 }],
    ['megawatt hour|megawatt hours|megawatthour|megawatthours', { unit: 'MWh', shift: 0 }],
    ['gigawatt hour|gigawatt hours|gigawatthour|gigawatthours', { unit: 'GWh', shift: 0 }],
    ['terawatt hour|terawatt hours|terawatthour|terawatthours', { unit: 'TWh', shift: 0 }],
    [
      'square meter|square meters|square metre|square metres|sq m|sq . m .',
      { unit: 'm2', shift: 0 },
    ],
    [
      'square kilometer|square kilometers|square kilometre|square kilometres',
      { unit: 'ha', shift: 2 },
    ],
    ['hectare|hectares', { unit: 'ha', shift: 0 }],
    ['acre|acres', { unit: 'acre', shift: 0 }],
    ['square foot|square feet|sq . feet', { unit: 'sq ft', shift: 0 }],
    ['cubic meter|cubic meters|cubic metre|cubic metres', { unit: 'm3', shift: 0 }],
    ['liter|liters|litre|litres', { unit: 'm3', shift: -3 }],
    ['gallon|gallons|us gallons', { unit: 'gallon', shift: 0 }],
    ['acre foot|acre feet', { unit: 'acre-foot', shift: 0 }],
    ['percent|per cent|pct', { unit: '%', shift: 0 }],
    ['h100 equivalents|h100e|h100 equivalent gpus', { unit: 'H100e', shift: 0 }],
  ]),
  currencies: toPhrases([
    ['dollar|dollars|us dollar|us dollars|u . s . dollars|american dollars', 'USD'],
    ['euro|euros', 'EUR'],
    ['pound|pounds|pounds sterling|british pounds', 'GBP'],
    ['franc|francs|swiss franc|swiss francs', 'CHF'],
    ['yen|japanese yen', 'JPY'],
    ['yuan|chinese yuan|renminbi', 'CNY'],
    ['rupee|rupees|indian rupee|indian rupees', 'INR'],
    ['won|korean won|south korean won', 'KRW'],
    ['dirham|dirhams|uae dirham|uae dirhams', 'AED'],
    ['riyal|riyals|saudi riyal|saudi riyals', 'SAR'],
    ['australian dollar|australian dollars', 'AUD'],
    ['canadian dollar|canadian dollars', 'CAD'],
    ['new zealand dollar|new zealand dollars', 'NZD'],
    ['taiwan dollar|taiwan dollars|new taiwan dollars', 'TWD'],
    ['singapore dollar|singapore dollars', 'SGD'],
    ['hong kong dollar|hong kong dollars', 'HKD'],
    ['swedish krona|swedish kronor', 'SEK'],
    ['norwegian krone|norwegian kroner', 'NOK'],
    ['danish krone|danish kroner', 'DKK'],
    ['zloty|zlotys|polish zloty|polish zlotys', 'PLN'],
    ['ringgit|malaysian ringgit', 'MYR'],
    ['baht|thai baht', 'THB'],
    ['reais|brazilian reais', 'BRL'],
  ]),
  qualifiers: toPhrases<Qualifier>([
    ['about|around|roughly|approximately|approx .|approx|circa|ca .|~|≈', 'about'],
    ['nearly|almost|some|close to|just under|just shy of|an estimated', 'about'],
    ['more than|over|above|upwards of|in excess of|exceeding|greater than|>|north of', 'more-than'],
    [
      'up to|as much as|as many as|at most|no more than|not more than|a maximum of|maximum of|≤',
      'up-to',
    ],
    [
      'at least|no less than|no fewer than|not less than|not fewer than|a minimum of|minimum of|≥',
      'at-least',
    ],
    ['less than|fewer than|under|below|<', 'less-than'],
  ]),
  trailing: toPhrases<Qualifier>([
    ['or more|and more|or greater|or above|and up|and above|and upwards|plus|+', 'at-least'],
    ['or less|or fewer', 'up-to'],
  ]),
  ambiguous: words('over'),
  governing: () => false,
  linking: new Set(),
  prepositions: words('of for with at to by from is was lasts'),
  fillers: toPhrases([
    [
      'another|an additional|additional|a further|further|a total of|a combined|an extra|extra',
      true,
    ],
  ]),
  isName: (word, isFirst) =>
    /^\p{Lu}/u.test(word) && !namesNothing(word.toLowerCase()) && !(isFirst && opens(word)),
  between: words('between'),
  and: words('and'),
  or: words('or'),
  to: words('to through –'),
  from: words('from'),
  changeTo: words('to'),
  times: words('currently now previously originally initially'),
  ranging: words('ranging range ranges ranged anywhere'),
  counted: countedInEnglish,
  ofIts: toPhrases([['of its own|of its|of their own|of their|of the', true]]),
  describes: (word, original, position) =>
    /\d/.test(word) ||
    (!notDescribing.has(word) &&
      !months.has(word) &&
      !(word.endsWith('s') && !sibilant.has(word)) &&
      original !== '') ||
    (position > 0 && (word === 'and' || word === 'or')),
  isAdjective: (word) =>
    /(?:ing|ed|paid|able|al|ary|ent|ive|ful|new|term|time|wage|tech)$/.test(word),
  per: words('per a an'),
  each: toPhrases([['for a|for each|for every|each|every', true]]),
  priced: words('hour hr minute share token wafer rack server home household ton tonne mile'),
  labels: words(
    'phase unit block hall page chapter table line tier stage section article paragraph no number rule order highway route interstate building reactor version act title part item docket level',
  ),
  abbreviations: words('no nos sec fig art jan feb mar apr jun jul aug sep sept oct nov dec'),
  years: words('year years yr yrs'),
  isTerm: (word) =>
    /^(?:lease|leases|leased|leasing|contract|contracts|agreement|agreements|ppa|ppas|term|terms|tenancy)$/.test(
      word,
    ),
};

/** Words that end like a plural and describe what follows. */
const sibilant = words('business its wireless class less cross gross aws less');

const notDescribing = words(
  'and or at in on to for from with by as than that which who will would could should may might can is are was were be been has have had do does did not of the this these those use uses used using make makes buy sell run need get take build work works now then but if so it they we he she per more people percent million billion am pm nm nanometer nanometre nanometers nanometres bit layer core',
);

/** A qualifier with a capital makes no name. */
function namesNothing(word: string): boolean {
  return /^(?:about|around|roughly|nearly|almost|some|over|under|up|at|than|to)$/.test(word);
}

/** What a sentence may begin with straight before a number. */
function opens(word: string): boolean {
  const lower = word.toLowerCase();
  return notDescribing.has(lower) || openings.has(lower) || /(?:ing|ly)$/.test(lower);
}

const months = words(
  'january february march april may june july august september october november december',
);

const openings = words(
  'all its our their his her my your both another other only just even still some each every no when while where until after before because since about around today then later yet also plus some over under up down out off between among within without during through last next first these those such new additional further total more most less fewer',
);

function countedInEnglish(noun: string, joined: boolean): Counted | undefined {
  if (/^(?:jobs|positions)$/.test(noun)) return 'jobs';
  if (noun === 'customers') return 'customers';
  if (/^(?:chips|tpus|gpus|accelerators|superchips)$/.test(noun)) return 'accelerators';
  if (/^(?:[ab]\d{3}|h\d{2,3}|gb\d{3}|mi\d{3}x?)s$/.test(noun)) return 'accelerators';
  if (!joined) return undefined;
  if (/^(?:chip|tpu|gpu|accelerator)$/.test(noun)) return 'accelerators';
  if (noun === 'job') return 'jobs';
  return noun === 'customer' ? 'customers' : undefined;
}
