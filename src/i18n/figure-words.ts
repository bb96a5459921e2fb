import type { Brief, LinkedFact } from '../domain/brief.ts';
import { formatDateInWords } from './dates.ts';
import type { Translate } from './translate.ts';

/** What a figure need not say, because the brief around it does, and how it says the rest. */
export interface FigureLabelContext {
  readonly brief: Pick<Brief, 'parties' | 'facts'>;
  readonly locale: string;
  readonly translate: Translate;
}

/** What is measured: `Investitionsvolumen`, `Amazon: Investitionsvolumen, Campus in Indiana`. */
export function figureLabel(fact: LinkedFact, context: FigureLabelContext): string {
  const { brief, locale, translate } = context;
  const { of, metric, label, period } = fact;
  const what = [
    translate(`metric.${metric}`),
    label ?? facilityName(fact, brief),
    period && formatDateInWords(period, locale, translate),
  ];
  const isOwn = of === undefined || of.id === brief.parties[0]?.organization.id;
  // What is there for comparison stands among others, and always says whose it is.
  const whose = of === undefined || (isOwn && !fact.context) ? '' : `${of.name}: `;
  return whose + what.filter((part) => part !== undefined).join(', ');
}

/** The facility, where the brief has figures of several. */
function facilityName({ facility }: LinkedFact, { facts }: FigureLabelContext['brief']) {
  const all = new Set(facts.map((fact) => fact.facility?.id));
  return all.size > 1 ? facility?.name : undefined;
}
