import type { Qualifier } from '../amount.ts';
import { germanNumbers } from './number-words.ts';
import { toPhrases } from './phrases.ts';
import { type Counted, type Vocabulary, words } from './vocabulary.ts';

export const german: Vocabulary = {
  decimalMark: ',',
  numbers: germanNumbers(),
  articles: words('ein eine einen einem einer eines'),
  portions: toPhrases([
    ['halbe|halben|halber|halbes', '0.5'],
    ['viertel', '0.25'],
    ['dreiviertel|drei viertel', '0.75'],
  ]),
  scaledPortions: new Map([
    ['viertelmillion', { value: '0.25', exponent: 6 }],
    ['dreiviertelmillion', { value: '0.75', exponent: 6 }],
    ['viertelmilliarde', { value: '0.25', exponent: 9 }],
    ['dreiviertelmilliarde', { value: '0.75', exponent: 9 }],
  ]),
  andAHalf: new Map(),
  hundreds: new Set(),
  thousands: new Set(),
  scales: new Map([
    ['tausend', 3],
    ['lakh', 5],
    ['crore', 7],
    ['tsd', 3],
    ['million', 6],
    ['millionen', 6],
    ['mio', 6],
    ['mill', 6],
    ['milliarde', 9],
    ['milliarden', 9],
    ['mrd', 9],
    ['mia', 9],
    ['Billion', 12],
    // In lower case it is English.
    ['billion', 9],
    ['billionen', 12],
    ['bio', 12],
    // As they are taken over from English tables.
    ['bn', 9],
    ['tn', 12],
  ]),
  dotted: words('tsd mio mill mrd mia bio'),
  vague: words(
    'viertel drittel hälfte bruchteil mehrere mehreren mehrerer einige einigen einiger etliche etlichen wenige wenigen wenig viele vielen paar zig manche dutzende dutzenden',
  ),
  units: toPhrases([
    ['watt', { unit: 'kW', shift: -3 }],
    ['kilowatt|kw', { unit: 'kW', shift: 0 }],
    ['megawatt|mw', { unit: 'MW', shift: 0 }],
    ['gigawatt|gw', { unit: 'GW', shift: 0 }],
    ['terawatt', { unit: 'TW', shift: 0 }],
    ['kilowattstunde|kilowattstunden|kilowatt stunde|kilowatt stunden', { unit: 'kWh', shift: 0 }],
    ['megawattstunde|megawattstunden|megawatt stunde|megawatt stunden', { unit: 'MWh', shift: 0 }],
    ['gigawattstunde|gigawattstunden|gigawatt stunde|gigawatt stunden', { unit: 'GWh', shift: 0 }],
    ['terawattstunde|terawattstunden|terawatt stunde|terawatt stunden', { unit: 'TWh', shift: 0 }],
    ['quadratmeter|quadratmetern|qm', { unit: 'm2', shift: 0 }],
    ['quadratkilometer|quadratkilometern', { unit: 'ha', shift: 2 }],
    ['hektar|hektars|hektare|hektaren', { unit: 'ha', shift: 0 }],
    ['acre|acres', { unit: 'acre', shift: 0 }],
    ['quadratfuß|quadratfuss', { unit: 'sq ft', shift: 0 }],
    ['kubikmeter|kubikmetern', { unit: 'm3', shift: 0 }],
    ['liter|litern', { unit: 'm3', shift: -3 }],
    ['gallone|gallonen|gallon|gallons', { unit: 'gallon', shift: 0 }],
    ['acre foot|acre feet|acre fuß', { unit: 'acre-foot', shift: 0 }],
    [
      'prozent|prozentige|prozentigen|prozentiger|prozentiges|prozentigem|prozentig',
      { unit: '%', shift: 0 },
    ],
    ['vom hundert', { unit: '%', shift: 0 }],
    ['h100 äquivalente|h100 äquivalenten|h100e', { unit: 'H100e', shift: 0 }],
  ]),
  currencies: toPhrases([
    ['dollar|dollars|us dollar|us dollars|us $|us - $', 'USD'],
    ['euro|euros', 'EUR'],
    ['pfund|pfund sterling|britische pfund|britischen pfund', 'GBP'],
    ['franken|schweizer franken|fr', 'CHF'],
    ['yen|japanische yen', 'JPY'],
    ['yuan|chinesische yuan|renminbi', 'CNY'],
    ['rupie|rupien|indische rupie|indische rupien|indischen rupien', 'INR'],
    ['won|südkoreanische won', 'KRW'],
    ['dirham|dirhams|vae dirham', 'AED'],
    ['rial|riyal|saudi rial|saudi riyal', 'SAR'],
    ['australische dollar|australischen dollar|australischer dollar', 'AUD'],
    ['kanadische dollar|kanadischen dollar|kanadischer dollar', 'CAD'],
    ['taiwan dollar', 'TWD'],
    ['singapur dollar', 'SGD'],
    ['hongkong dollar', 'HKD'],
    ['neuseeland dollar|neuseeländische dollar|neuseeländischen dollar', 'NZD'],
    ['schwedische krone|schwedische kronen|schwedischen kronen', 'SEK'],
    ['norwegische krone|norwegische kronen|norwegischen kronen', 'NOK'],
    ['dänische krone|dänische kronen|dänischen kronen', 'DKK'],
    ['zloty|złoty|polnische zloty|polnischer zloty|polnischen zloty', 'PLN'],
    ['ringgit', 'MYR'],
    ['baht', 'THB'],
    ['reais', 'BRL'],
  ]),
  qualifiers: toPhrases<Qualifier>([
    ['rund|etwa|circa|zirka|ca .|ca|ungefähr|knapp|fast|nahezu|beinahe|annähernd|~|≈', 'about'],
    ['um die|schätzungsweise', 'about'],
    ['mehr als|über|gut|mehr denn|>|oberhalb von|jenseits von', 'more-than'],
    ['bis zu|höchstens|maximal|max .|nicht mehr als|nicht über|bis maximal|≤', 'up-to'],
    [
      'mindestens|wenigstens|zumindest|min .|nicht weniger als|nicht unter|nicht unter|≥',
      'at-least',
    ],
    ['weniger als|unter|unterhalb von|<', 'less-than'],
  ]),
  trailing: toPhrases<Qualifier>([
    ['oder mehr|und mehr|und darüber|aufwärts|+|plus', 'at-least'],
    ['oder weniger', 'up-to'],
  ]),
  ambiguous: words('über'),
  governing: (word) => lasting.has(word) || papers.some((paper) => word.endsWith(paper)),
  prepositions: words('von für mit auf um zu in bei'),
  fillers: toPhrases([
    ['weitere|weiteren|weiterer|zusätzliche|zusätzlichen|zusätzlich', true],
    ['insgesamt|zusammen|noch|noch einmal|nochmals', true],
  ]),
  isName: () => false,
  linking: words('zwischen mit von und für der dem des den die das'),
  between: words('zwischen'),
  and: words('und'),
  or: words('oder beziehungsweise respektive statt'),
  to: words('bis –'),
  from: words('von vom um'),
  changeTo: words('auf'),
  times: words(
    'ursprünglich anfangs inzwischen mittlerweile künftig derzeit zuletzt bisher bislang heute aktuell jetzt nun einst',
  ),
  ranging: new Set(),
  counted: countedInGerman,
  ofIts: toPhrases([['der|seiner|ihrer', true]]),
  describes: (word, original, position) =>
    /\d/.test(word) ||
    brands.has(word) ||
    (original === word && !notDescribing.has(word) && /(?:e|en|er|es|em)$/.test(word)) ||
    /^(?:gut|hoch|neu)$/.test(word) ||
    (position > 0 && (word === 'und' || word === 'oder')),
  isAdjective: (word) => /(?:e|en|er|es|em)$/.test(word),
  per: words('je pro'),
  each: toPhrases([['die|eine|für die|für eine', true]]),
  priced: words('stunde aktie token wafer rack server haushalt tonne kilometer'),
  labels: words(
    'phase block halle seite kapitel tabelle zeile stufe abschnitt bauabschnitt punkt artikel art paragraf paragraph absatz abs nr nummer platz konto filiale linie version fußnote reaktor gebäude modul a b epyc xeon rtx ascend gaudi maia fortune',
  ),
  abbreviations: words('nr abs art'),
  years: words('jahr jahre jahren jahres jähriger jährige jährigen jähriges jährigem'),
  isTerm: (word) =>
    /^(?:miete|mietet|mieten|mietete|gemietet|vermietet|pachtet|gepachtet|least|geleast)$/.test(
      word,
    ) ||
    /(?:vertrag|vertrags|vertrages|verträge|verträgen|laufzeit|laufzeiten|pacht|abkommen)$/.test(
      word,
    ),
};

/** What goes on over years. */
const lasting = words('läuft laufen lief liefen laufzeit erstreckt');

/** What is written or spoken over a sum, so that `über` before the sum is no qualifier. */
const papers = [
  ...['vertrag', 'verträge', 'verträgen', 'vertrags', 'darlehen', 'kredit', 'kredite', 'krediten'],
  ...['kreditlinie', 'auftrag', 'aufträge', 'aufträgen', 'vereinbarung', 'vereinbarungen'],
  ...['anleihe', 'anleihen', 'abkommen', 'zusage', 'zusagen', 'rechnung', 'bürgschaft', 'garantie'],
  ...['finanzierung', 'deal', 'deals', 'bescheid', 'scheck', 'hypothek', 'geschäft', 'angebot'],
  ...['runde', 'programm', 'paket', 'absichtserklärung', 'bestellung', 'order', 'ppa'],
  ...['verhandlungen', 'gespräche', 'gesprächen', 'bericht', 'berichte', 'entscheidung'],
  ...['verhandelt', 'berichtet', 'spricht', 'sprechen', 'streit', 'spekulationen'],
];

const brands = words(
  'nvidia google amazon amd intel blackwell trainium tpu ki ai hopper rubin aws',
);

const notDescribing = words(
  'werden wurden haben hatten sollen wollen können sind der den dem des die das er sie es eine einen einer einem eines alle aller jede jeder jedes diese dieser dieses keine keinen hier mehr über unter oder aber wie bisher später daher weiter arbeiten laufen stehen nutzen kaufen brauchen liefern entstehen',
);

const jobs = words(
  'jobs stellen vollzeitstellen arbeitsstellen dauerstellen planstellen teilzeitstellen ausbildungsstellen bauarbeiter bauarbeitern',
);

/** End like a noun that is counted, and are none. */
const other = words('urkunden sekunden millisekunden mikrosekunden stunden erkunden kundenkarten');

function countedInGerman(noun: string, joined: boolean): Counted | undefined {
  if (other.has(noun)) return undefined;
  if (jobs.has(noun) || /arbeitspl[aä]tzen?$/.test(noun) || /[a-z]jobs$/.test(noun)) return 'jobs';
  if (noun.endsWith('kunden') || noun.endsWith('kundinnen')) return 'customers';
  if (
    /(?:chips|tpus|gpus|grafikkarten|beschleunigerkarten|beschleuniger|beschleunigern|prozessoren)$/.test(
      noun,
    )
  ) {
    return 'accelerators';
  }
  if (joined && /^(?:chip|tpu|gpu)$/.test(noun)) return 'accelerators';
  return undefined;
}
