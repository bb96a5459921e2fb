import { isCounted } from '../domain/amount.ts';
import type { LinkedFact } from '../domain/brief.ts';
import { unitOf } from '../domain/unit.ts';
import { capitalize } from '../i18n/capitalize.ts';
import { figureSubjects } from '../i18n/figure-words.ts';
import { formatAmount } from '../i18n/format-amount.ts';
import type { Translate } from '../i18n/translate.ts';
import { formatUnitName } from '../i18n/unit-name.ts';
import { toBars, type Bar } from './bars.ts';

/** A chart that compares facts, with its words: every channel draws it from this. */
export interface Comparison {
  readonly title: string;
  /** What the bars measure, the unit, and how firm the numbers are. */
  readonly subline: string;
  readonly bars: readonly LabelledBar[];
}

export interface LabelledBar {
  readonly fact: LinkedFact;
  readonly bar: Bar;
  /** Whose number it is, and of what: `Amazon, Campus Indiana`. */
  readonly subject: string;
  readonly value: string;
  /** How firm the number is, and since when: `angekündigt, Stand 2024`. */
  readonly note: string;
}

export interface ComparisonOptions {
  /** Default: the name of the metric. */
  readonly title?: string | undefined;
  readonly locale: string;
  readonly translate: Translate;
}

/** Facts of one metric side by side, in the order in which they are given; at least one. */
export function toComparison(
  facts: readonly LinkedFact[],
  { title, locale, translate }: ComparisonOptions,
): Comparison {
  const [first] = facts;
  if (first === undefined) throw new Error('A comparison needs facts.');
  const metric = translate(`metric.${first.metric}`);
  const unit = sharedUnit(facts, locale);
  const subjects = figureSubjects(facts, { locale, translate });
  const bases = [...new Set(facts.map(({ basis }) => translate(`basis.${basis}`)))];
  const firm = new Intl.ListFormat(locale, { type: 'disjunction' }).format(bases);
  const measured = unit === undefined ? metric : translate('fact.metricInUnit', { metric, unit });
  // The heading says the metric where it is the metric.
  const subline = [title === undefined ? unit : measured, firm]
    .filter(Boolean)
    .join(translate('list.semicolon'));
  return {
    title: title ?? metric,
    subline: capitalize(subline, locale),
    bars: toBars(facts).map(({ fact, ...bar }, index) => ({
      fact,
      bar,
      subject: subjects[index]?.words ?? '',
      value: formatAmount(fact.amount, locale, 'compact', { isLabelled: true }),
      note: noteOf(fact, subjects[index]?.isDated === true, translate),
    })),
  };
}

function sharedUnit(facts: readonly LinkedFact[], locale: string): string | undefined {
  const [unit, ...others] = new Set(facts.map(({ amount }) => amount.unit));
  if (unit === undefined || others.length > 0 || isCounted(unitOf(unit).dimension))
    return undefined;
  return formatUnitName(unit, locale);
}

/** The year is that of the number, which may be about another one. */
function noteOf({ basis, asOf }: LinkedFact, isDated: boolean, translate: Translate): string {
  const firm = translate(`basis.${basis}`);
  return isDated ? firm : `${firm}, ${translate('fact.asOfInline', { date: asOf.slice(0, 4) })}`;
}
