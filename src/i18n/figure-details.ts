import type { Brief, LinkedFact } from '../domain/brief.ts';
import { sourceHost } from '../domain/source.ts';
import { asOfWords, type FigureWords } from './figure-words.ts';

export interface FigureDetailsContext extends FigureWords {
  readonly brief: Pick<Brief, 'published' | 'sources'>;
}

/** What else a reader must know of a figure: with whom, who says so, since when. May be empty. */
export function figureDetails(fact: LinkedFact, context: FigureDetailsContext): string[] {
  const { brief, locale, translate } = context;
  const speaker = saysWho(fact, brief) ? fact.saidBy : undefined;
  // The other side that speaks is named once.
  const others = fact.with.map(({ name }) => name).filter((name) => name !== speaker);
  // Making a list takes long, and few facts have another side.
  const names = others.length === 0 ? '' : new Intl.ListFormat(locale).format(others);
  return [
    ...(names === '' ? [] : [translate('fact.with', { names })]),
    ...(speaker === undefined ? [] : [translate('fact.saidBy', { name: speaker })]),
    // The day of the brief stands above it.
    ...(fact.asOf === brief.published.day ? [] : [asOfWords(fact, context)]),
  ];
}

/** The organization speaks for itself, and a source has its number; hearsay names who said it. */
function saysWho(
  { saidBy, of, basis, sources }: LinkedFact,
  brief: FigureDetailsContext['brief'],
): boolean {
  if (saidBy === of?.name) return false;
  const first = brief.sources.find(({ id }) => id === sources[0]);
  const isPublisher = first !== undefined && saidBy === (first.publisher ?? sourceHost(first.url));
  return !isPublisher || ['rumored', 'estimated', 'projected', 'reported'].includes(basis);
}
