import type { Brief, LinkedFact } from '../domain/brief.ts';
import { formatDateInWords } from './dates.ts';
import type { Translate } from './translate.ts';

/** How the words of a figure are written. */
export interface FigureWords {
  readonly locale: string;
  readonly translate: Translate;
}

/** What a figure need not say, because the brief around it does, and how it says the rest. */
export interface FigureLabelContext extends FigureWords {
  readonly brief: Pick<Brief, 'parties' | 'facts'>;
}

/** What is measured: `Investitionsvolumen`, `Amazon: Investitionsvolumen, Campus in Indiana`. */
export function figureLabel(fact: LinkedFact, context: FigureLabelContext): string {
  const { brief, translate } = context;
  const { of, metric } = fact;
  const isOwn = of === undefined || of.id === brief.parties[0]?.organization.id;
  // What is there for comparison stands among others, and always says whose it is.
  const isNamed = of !== undefined && (!isOwn || fact.context);
  const whose = isNamed ? of.name + translate('list.colon') : '';
  const facility = hasSeveral(brief.facts) ? fact.facility?.name : undefined;
  const what = [translate(`metric.${metric}`), ...aboutWords(fact, facility, context)];
  return whose + what.join(', ');
}

/** What a figure of a comparison is about. */
export interface FigureSubject {
  /** Whose number it is, and of what: `Amazon, Campus Indiana`. */
  readonly words: string;
  /** Whether the words say when the number was true. */
  readonly isDated: boolean;
}

/** What figures of one metric are about, in their order, with what tells them apart. */
export function figureSubjects(
  facts: readonly LinkedFact[],
  context: FigureWords,
): readonly FigureSubject[] {
  const named = facts.map((fact) => ({
    fact,
    parts: [...(fact.of ? [fact.of.name] : []), ...aboutWords(fact, fact.facility?.name, context)],
  }));
  const placed = tellApart(named, ({ facility }) => facility?.name);
  return tellApart(placed, (fact) => asOfWords(fact, context)).map(({ parts }, index) => ({
    words: parts.join(', '),
    isDated: parts.length > (placed[index]?.parts.length ?? 0),
  }));
}

/** When the number was true, in a row of words: `Stand Mai 2024`. */
export function asOfWords({ asOf }: LinkedFact, { locale, translate }: FigureWords): string {
  return translate('fact.asOfInline', { date: formatDateInWords(asOf, locale, translate) });
}

/** What beside metric and organization says what a number is about: its label, else the facility; its time. */
function aboutWords(
  { label, period }: LinkedFact,
  facility: string | undefined,
  { locale, translate }: FigureWords,
): string[] {
  const time = period && formatDateInWords(period, locale, translate);
  return [label ?? facility, time].filter((part) => part !== undefined);
}

interface Named {
  readonly fact: LinkedFact;
  readonly parts: readonly string[];
}

/** Adds a further word where figures have the same words so far and it is not the same for all of these. */
function tellApart(all: readonly Named[], word: (fact: LinkedFact) => string | undefined): Named[] {
  const wordsOf = ({ parts }: Named) => parts.join(', ');
  const groups = Map.groupBy(all, wordsOf);
  return all.map((one) => {
    const equal = groups.get(wordsOf(one)) ?? [];
    const further = word(one.fact);
    const isTelling = new Set(equal.map(({ fact }) => word(fact))).size > 1;
    return further === undefined || !isTelling ? one : { ...one, parts: [...one.parts, further] };
  });
}

function hasSeveral(facts: readonly LinkedFact[]): boolean {
  return new Set(facts.map(({ facility }) => facility?.id)).size > 1;
}
