/** Words for scales, units and currencies that stay with the number before them; any case. */
const words = [
  // scales
  'hundred|thousand|million|millions|billion|billions|trillion|trillions|tausend|tsd\\.|million(?:en)?|milliarden?',
  'billionen|billiarden?|mio\\.?|mrd\\.?|bio\\.|mn|bn|tn|milliards?',
  // shares
  'percent|percentage|per cent|prozent|prozentpunkte?n?|promille|pour cent|basispunkte?n?|basis points?',
  // power and energy
  '(?:[kmgt]ilo|mega|giga|tera|peta|méga|téra)?(?:watt|volt|joule|hertz)s?',
  '(?:kilo|mega|giga|tera|peta)?watt-?(?:hours?|stunden?)|wattheures?|horsepower|pferdestärken?',
  '(?:kilo|mega|giga|tera|peta|exa)?(?:bytes?|bits?|flops)',
  // area, length, volume, weight, heat
  'acres?|hectares?|hektars?|square|cubic|sq|quadrat(?:kilo)?metern?|quadratmeilen?|kubikmetern?',
  '(?:kilo|milli|centi|zenti|nano|mikro|micro)?(?:meters?|metres?|metern|mètres?)|miles?|meilen?|feet|foot|ft|fuß',
  'inch(?:es)?|zoll|yards?|gallons?|gallonen?|lit(?:er|re)s?|litern|barrels?|tons?|tonnes?|tonnen?|metric',
  '(?:kilo)?gramm?[es]?|pounds?|degrees?|grad',
  // currencies
  'us[- ]dollars?|dollars?|euros?|cents?|pfund|francs?|franken|yen|yuan|rupees?|rupien|kronen|kroner|rubel|dirhams?',
].join('|');

/** Signs of units; their case matters. */
export const unitSigns = [
  '[kMGTP]?(?:W|Wh|Wp|VA|V|J|Hz)|[kMGT]W(?:el|th|ac|dc|e|t|p)|[MG]Wac|MMBtu|Btu|bcf|Bcf',
  '[kMGTPE]?B|[kMGTPE]i?B|[kMGTP]?bit|[KMGTP]bps|[kKMGTPE]FLOPS',
  '[nµμmcdk]?m[²³23]?|ha|[mh]?l|L|sqm|mph|km/h|[mkµμ]?g|[kMG]?t|lbs?|oz|bbl|h|min|ms|ct|[MG]?Bq|mSv|dB',
].join('|');

const currencySigns =
  '(?:US|C|A|HK)?\\$|[€£¥₹]|USD|EUR|CHF|GBP|JPY|CNY|RMB|CAD|AUD|INR|SEK|NOK|DKK|PLN|SGD|AED|SAR|KRW';

const end = '(?![\\p{L}\\p{N}])';

/** Matches where a word for a scale, a unit or a currency begins. */
export const unitWord = `(?:${words})${end}`;

/** Matches where the sign of a unit, a share or a currency begins; a currency may not belong to a number after it. */
export const unitSign = `(?:[%‰]|°[CF]?${end}|(?:${unitSigns})${end}|(?:${currencySigns})(?![\\p{L}\\p{N}]|\\s\\d))`;

/** Matches where a currency sign or code ends that stands before its number. */
export const currencyBefore =
  '(?:[$€£¥₹]|(?<![\\p{L}\\p{N}])(?:USD|EUR|CHF|GBP|JPY|CNY|CAD|AUD|INR|SEK|NOK|DKK|AED|SAR))';
