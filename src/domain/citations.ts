import type { Brief } from './brief.ts';
import { toKeyFigures } from './key-figures.ts';

/** Ids of the elements of a page that cite a source, by its id. */
export type Citations = ReadonlyMap<string, readonly string[]>;

/** The id of the element that shows a fact on the page of its brief. */
export function factAnchor(id: string): string {
  return `fact-${id}`;
}

/** The id of the element that shows an entry of the timeline. */
export function entryAnchor(id: string): string {
  return `time-${id}`;
}

/** Every place of the page of a brief that cites a source, in the order in which they are read. */
export function citationsOf(
  { facts, timeline }: Pick<Brief, 'facts' | 'timeline'>,
  inBody: Citations,
): Citations {
  const { lead, groups, context } = toKeyFigures(facts);
  const others = [...groups.flatMap((group) => group.facts), ...context];
  const all = [
    ...(lead === undefined ? [] : citing([lead], factAnchor)),
    ...inBody,
    ...citing(timeline, entryAnchor),
    ...citing(others, factAnchor),
  ];
  const bySource = Map.groupBy(all, ([source]) => source);
  return new Map(
    [...bySource].map(([source, its]) => [source, its.flatMap(([, anchors]) => anchors)]),
  );
}

function citing(
  things: readonly { readonly id: string; readonly sources: readonly string[] }[],
  anchor: (id: string) => string,
): [source: string, anchors: readonly string[]][] {
  return things.flatMap(({ id, sources }) =>
    sources.map((source): [string, readonly string[]] => [source, [anchor(id)]]),
  );
}
