import type { Amount } from '../amount.ts';
import type { Metric } from '../metric.ts';
import { unitOf } from '../unit.ts';

/** What the text around an amount says of it. */
export interface Surroundings {
  /** It is for each of something, or beside another by a stroke: `100 MW je Halle`, `100 MW/200 MWh`. */
  readonly isRate?: true;
  /** It says the one before it again, in brackets straight after it: `1,200 acres (490 hectares)`. */
  readonly isAside?: true;
  /** What it is about, where several metrics have its unit and its words say which. */
  readonly metric?: Metric;
}

interface Place {
  readonly amount: Amount;
  readonly start: number;
  readonly end: number;
  /** The offset after the amount before it. */
  readonly last: number | undefined;
}

/** Reads what is near to an amount: the work does not grow with the text. */
export function surroundings(text: string, { amount, start, end, last }: Place): Surroundings {
  const after = text.slice(end, end + farthest).replaceAll(silent, '');
  const isAside = last !== undefined && start - last < farthest && isOpened(text, last, start);
  const said = `${text.slice(start, end)}${aboutIt(after)}`;
  const metric = metricSaid(amount, said);
  return {
    ...(ratePattern.test(after) ? { isRate: true } : {}),
    ...(isAside ? { isAside } : {}),
    ...(metric === undefined ? {} : { metric }),
  };
}

const farthest = 40;

/** What stands for a reference, and what cannot be seen. */
const silent = /[\uFFFC\u00AD\u200B-\u200D\u2060]/g;

/** A period makes no rate of what is used or earned in it. */
const ratePattern =
  /^(?:\s*\/|[\s-]*(?:pro|je|per)\b)(?!\s*(?:year|yr|annum|day|month|jahr|tag|monat|a\b|d\b))/i;

function isOpened(text: string, last: number, start: number): boolean {
  return /^\s*\(\s*$/.test(text.slice(last, start).replaceAll(silent, ''));
}

/** What is still said of the amount: up to the next number, clause or mark. */
function aboutIt(after: string): string {
  return after.replace(/(?:[.,;:()–\d]|\s(?:and|or|but|und|oder|sowie)\s).*$/su, '');
}

function metricSaid({ unit }: Amount, said: string): Metric | undefined {
  const { dimension } = unitOf(unit);
  if (dimension === 'jobs' && /construction|temporary|\bbau|temporär|befristet/i.test(said)) {
    return 'jobs-construction';
  }
  const isDaily =
    /\b(?:a|per|each|every|am|pro|je)\s+(?:day|tag)\b|\/\s?(?:day|d|tag)\b|\bdaily\b|täglich/i;
  return dimension === 'volume' && isDaily.test(said) ? 'water-daily' : undefined;
}
