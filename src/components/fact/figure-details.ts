import type { Brief, LinkedFact } from '../../domain/brief.ts';
import { sourceHost } from '../../domain/source.ts';
import { formatDateInWords } from '../../i18n/dates.ts';
import type { FigureLabelContext } from '../../i18n/figure-words.ts';

export interface FigureContext extends FigureLabelContext {
  readonly brief: Pick<Brief, 'parties' | 'facts' | 'published' | 'sources'>;
}

/** What else a reader must know of a figure: with whom, since when, who says so. May be empty. */
export function figureDetails(fact: LinkedFact, context: FigureContext): string[] {
  const { brief, locale, translate } = context;
  const names = new Intl.ListFormat(locale).format(fact.with.map(({ name }) => name));
  const date = formatDateInWords(fact.asOf, locale, translate);
  return [
    ...(names === '' ? [] : [translate('fact.with', { names })]),
    ...(saysWho(fact, brief) ? [translate('fact.saidBy', { name: fact.saidBy })] : []),
    ...(fact.asOf === brief.published.day ? [] : [translate('fact.asOf', { date })]),
  ];
}

/** The organization speaks for itself, and a source has its number; hearsay names who said it. */
function saysWho({ saidBy, of, basis, sources }: LinkedFact, brief: FigureContext['brief']) {
  if (saidBy === of?.name) return false;
  const first = brief.sources.find(({ id }) => id === sources[0]);
  const isPublisher = first !== undefined && saidBy === (first.publisher ?? sourceHost(first.url));
  return !isPublisher || ['rumored', 'estimated', 'projected', 'reported'].includes(basis);
}
