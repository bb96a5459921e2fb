import { closest } from '../../domain/closest.ts';
import { parseFactReference, splitFactReference } from '../../domain/fact-reference.ts';
import type { Problem } from '../../domain/problem.ts';
import { frontmatterError, type MdxFile } from '../mdx-file.ts';
import { statedIn } from '../stated.ts';

/**
 * Overlaps lead to facts that exist, and never in a circle: of two facts, one names the other.
 *
 * @param originals The files that state everything, of all briefs.
 */
export function checkOverlaps(originals: readonly MdxFile[]): Problem[] {
  const facts = factsByBrief(originals);
  const overlaps = originals.flatMap(overlapsOf);
  return [...checkTargets(overlaps, facts), ...circlesOf(overlaps).map(describeCircle)];
}

/** A fact that says that it overlaps another one; both by the name of their brief and their id. */
interface Overlap {
  readonly file: MdxFile;
  /** The place in the frontmatter. */
  readonly path: readonly PropertyKey[];
  readonly from: string;
  readonly to: string;
}

/** The ids of facts by the name of their brief. */
type FactsByBrief = ReadonlyMap<string, ReadonlySet<string>>;

/** Two originals of one name are another problem; here they are one brief. */
function factsByBrief(originals: readonly MdxFile[]): FactsByBrief {
  const groups = Map.groupBy(originals, ({ slug }) => slug);
  return new Map(
    [...groups].map(([slug, files]) => {
      const ids = files.flatMap((file) => statedIn(file).facts.map(({ id }) => id));
      return [slug, new Set(ids.filter((id) => id !== ''))];
    }),
  );
}

function overlapsOf(file: MdxFile): Overlap[] {
  return statedIn(file).facts.flatMap(({ id, overlaps }, index) =>
    overlaps.flatMap((text, place): Overlap[] => {
      const reference = parseFactReference(text);
      if (reference === undefined) return [];
      const { slug, fact } = splitFactReference(reference, file.slug);
      const path = ['facts', index, 'overlaps', place];
      return [{ file, path, from: `${file.slug}#${id}`, to: `${slug}#${fact}` }];
    }),
  );
}

function checkTargets(overlaps: readonly Overlap[], facts: FactsByBrief): Problem[] {
  const names = [...facts].flatMap(([slug, ids]) => (ids.size === 0 ? [] : [slug]));
  // Many overlaps may name the same brief that is not there.
  const nearest = new Map<string, string | undefined>();
  const nearestBrief = (slug: string): string | undefined => {
    if (!nearest.has(slug)) nearest.set(slug, closest(slug, names));
    return nearest.get(slug);
  };
  return overlaps.flatMap(({ file, path, to }) => {
    const [slug = '', id = ''] = to.split('#');
    const own = facts.get(slug) ?? new Set();
    if (own.has(id)) return [];
    const isBrief = own.size > 0 || slug === file.slug;
    const message = isBrief
      ? `The brief ${slug} has no fact "${id}".`
      : `There is no brief ${slug} with facts.`;
    const brief = own.size > 0 ? slug : isBrief ? undefined : nearestBrief(slug);
    const hint = meant(file, id, brief, facts);
    return [frontmatterError(file, path, 'unknown-fact', message, hint)];
  });
}

/** What an overlap most likely means, or what the brief has that it most likely means. */
function meant(file: MdxFile, id: string, brief: string | undefined, facts: FactsByBrief): string {
  if (brief === undefined) {
    return 'Write the name of a brief and the id of one of its facts, for example 2025-10-29-project-rainier#capex.';
  }
  const ids = facts.get(brief) ?? new Set();
  const near = ids.has(id) ? id : closest(id, ids);
  if (near !== undefined) return `Did you mean ${shorten(`${brief}#${near}`, file)}?`;
  const references = [...ids].map((one) => shorten(`${brief}#${one}`, file));
  return `There are ${listed(references)}.`;
}

/** As many as a person reads. */
function listed(names: readonly string[]): string {
  const most = 12;
  if (names.length <= most) return names.join(', ');
  return `${names.slice(0, most).join(', ')} and ${String(names.length - most)} more`;
}

/** A fact of the same brief needs no name. */
function shorten(name: string, { slug }: MdxFile): string {
  return name.startsWith(`${slug}#`) ? name.slice(slug.length) : name;
}

/** Each circle once: walking on from every fact, those that lead back to a fact of the walk. */
function circlesOf(overlaps: readonly Overlap[]): (readonly Overlap[])[] {
  const leaving = Map.groupBy(overlaps, ({ from }) => from);
  const done = new Set<string>();
  const circles: (readonly Overlap[])[] = [];
  for (const start of leaving.keys()) {
    // Of each fact of the walk, what is left to follow; a stack of its own, for long walks.
    const walk: { readonly name: string; readonly left: Overlap[]; readonly via?: Overlap }[] = [];
    const enter = (name: string, via?: Overlap): void => {
      const left = (leaving.get(name) ?? []).toReversed();
      walk.push({ name, left, ...(via && { via }) });
    };
    if (!done.has(start)) enter(start);
    for (let last = walk.at(-1); last !== undefined; last = walk.at(-1)) {
      const next = last.left.pop();
      if (next === undefined) {
        done.add(last.name);
        walk.pop();
        continue;
      }
      const back = walk.findIndex(({ name }) => name === next.to);
      if (back >= 0) circles.push([...walk.slice(back + 1).flatMap(({ via }) => via ?? []), next]);
      else if (!done.has(next.to)) enter(next.to, next);
    }
  }
  return circles;
}

function describeCircle(circle: readonly Overlap[]): Problem {
  const [first] = circle;
  if (first === undefined) throw new Error('A circle has at least one overlap.');
  const { file, path, from, to } = first;
  if (from === to) {
    const message = `The fact ${from} overlaps itself.`;
    return frontmatterError(file, path, 'overlap-circle', message, 'Delete it from "overlaps".');
  }
  const names = [from, ...circle.map((one) => one.to)].join(' → ');
  const message = `Facts overlap in a circle: ${names}.`;
  const hint = `Delete one of these overlaps, such as ${shorten(to, file)} here: of two facts, one names the other.`;
  return frontmatterError(file, path, 'overlap-circle', message, hint);
}
