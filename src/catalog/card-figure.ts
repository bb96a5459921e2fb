import type { CardBar, CardFigure } from '../cards/card.ts';
import { toComparison, type LabelledBar } from '../charts/comparison.ts';
import type { Brief, LinkedFact } from '../domain/brief.ts';
import { leadFact } from '../domain/key-figures.ts';
import type { LedgerFact } from '../domain/ledger.ts';
import { solidity, type Pattern } from '../domain/solidity.ts';
import { unitOf } from '../domain/unit.ts';
import {
  asOfWords,
  figureLabel,
  type FigureLabelContext,
  type FigureWords,
} from '../i18n/figure-words.ts';
import { formatAmount } from '../i18n/format-amount.ts';

/** A fact as a card shows it. */
export function toCardFigure(fact: LinkedFact, context: FigureLabelContext): CardFigure {
  const { locale, translate } = context;
  return {
    amount: formatAmount(fact.amount, locale, 'compact', { isLabelled: true }),
    pattern: solidity.basis[fact.basis],
    basis: translate(`basis.${fact.basis}`),
    label: figureLabel(fact, context),
    asOf: asOfWords(fact, context),
  };
}

/** A card has room for so many bars. */
const mostBars = 3;

/**
 * A fact and the first of those that its brief compares it with, in the order of the chart in which it stands on the
 * page; none where there is nothing to compare.
 */
export function toCardBars(
  lead: LinkedFact,
  { facts, comparisons }: Pick<Brief, 'facts' | 'comparisons'>,
  words: FigureWords,
): CardBar[] {
  const chart = comparisons.find((ids) => ids.includes(lead.id)) ?? [];
  const others = facts.filter((one) => one.context && isLike(one, lead));
  const first = inOrderOf(chart, others).slice(0, mostBars - 1);
  const { bars } = toComparison(inOrderOf(chart, [lead, ...first]), words);
  const shown = bars.filter(
    (bar) => bar.fact.id === lead.id || !bars.some((one) => one !== bar && hasSameWords(one, bar)),
  );
  return shown.length > 1 ? shown.map((bar) => toCardBar(bar, lead)) : [];
}

/** The facts of a chart in its order, then those that are not in it in theirs. */
function inOrderOf(chart: readonly string[], facts: readonly LinkedFact[]): LinkedFact[] {
  const place = ({ id }: LinkedFact) => (chart.includes(id) ? chart.indexOf(id) : chart.length);
  return facts.toSorted((a, b) => place(a) - place(b));
}

/** Whether two bars say the same of different numbers: nothing tells a reader which is which. */
function hasSameWords(one: LabelledBar, other: LabelledBar): boolean {
  return one.subject === other.subject && one.note === other.note;
}

/** The name stands before what the number is about; the basis of the lead is beside its amount already. */
function toCardBar({ fact, bar, subject, value, note }: LabelledBar, lead: LinkedFact): CardBar {
  const name = fact.of?.name;
  const isNamed = name !== undefined && subject.startsWith(`${name}, `);
  const isLead = fact.id === lead.id;
  return {
    ...{ subject: isNamed ? name : subject, about: isNamed ? subject.slice(name.length + 2) : '' },
    ...{ note: isLead ? '' : note, value, isLead },
    ...bar,
  };
}

/** Of the same metric, and in units that are of one kind. */
function isLike(one: LinkedFact, other: LinkedFact): boolean {
  return (
    one.metric === other.metric && unitOf(one.amount.unit).base === unitOf(other.amount.unit).base
  );
}

const fromSolid: readonly Pattern[] = ['solid', 'hatched', 'outline', 'dashed'];

/**
 * The fact that stands for many: one that leads its brief, else any; the most solid of these, and of equally solid ones
 * the first. What was withdrawn stands for nothing.
 */
export function mostSolid(facts: readonly LedgerFact[]): LinkedFact | undefined {
  const rank = ({ fact }: LedgerFact) => fromSolid.indexOf(solidity.basis[fact.basis]);
  const leads = ({ brief, fact }: LedgerFact) => Number(leadFact(brief.facts)?.id === fact.id);
  return facts
    .filter((one) => rank(one) >= 0)
    .toSorted((a, b) => leads(b) - leads(a) || rank(a) - rank(b))[0]?.fact;
}
