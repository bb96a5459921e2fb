import type { CardBar, CardFigure } from '../cards/card.ts';
import { toComparison } from '../charts/comparison.ts';
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

/** A fact and the first of those that its brief compares it with; none where there is nothing to compare. */
export function toCardBars(
  fact: LinkedFact,
  { facts }: Pick<Brief, 'facts'>,
  words: FigureWords,
): CardBar[] {
  const others = facts.filter((one) => one.context && isLike(one, fact));
  if (others.length === 0) return [];
  const compared = [fact, ...others].slice(0, mostBars);
  const names = compared.map(({ of }) => of?.name ?? '');
  return toComparison(compared, words).bars.map(({ bar, subject, value }, index) => {
    const { pattern, certain, possible, isOpen } = bar;
    const name = names[index] ?? '';
    return { subject: shorten(subject, name, names), value, pattern, certain, possible, isOpen };
  });
}

/** There is room for a few words: the name where it tells a number apart from the others, else what comes after it. */
function shorten(subject: string, name: string, names: readonly string[]): string {
  if (names.filter((one) => one === name).length === 1) return name || subject;
  const start = `${name}, `;
  return subject.startsWith(start) ? subject.slice(start.length) : subject;
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
