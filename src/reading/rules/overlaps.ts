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
  const facts = new Set(originals.flatMap(namesOfFacts));
  const overlaps = originals.flatMap(overlapsOf);
  return [
    ...overlaps.filter(({ to }) => !facts.has(to)).map((one) => unknown(one, facts)),
    ...circlesOf(overlaps).map(describeCircle),
  ];
}

/** A fact that says that it overlaps another one; both by the name of their brief and their id. */
interface Overlap {
  readonly file: MdxFile;
  /** The place in the frontmatter. */
  readonly path: readonly PropertyKey[];
  readonly from: string;
  readonly to: string;
}

function namesOfFacts(file: MdxFile): string[] {
  return statedIn(file).facts.flatMap(({ id }) => (id === '' ? [] : [`${file.slug}#${id}`]));
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

function unknown({ file, path, to }: Overlap, facts: ReadonlySet<string>): Problem {
  const [slug = '', id = ''] = to.split('#');
  const siblings = [...facts].filter((name) => name.startsWith(`${slug}#`));
  const near = closest(to, siblings) ?? closest(to, facts);
  const message =
    siblings.length > 0 || slug === file.slug
      ? `The brief ${slug} has no fact "${id}".`
      : `There is no brief ${slug} with facts.`;
  const hint =
    near === undefined
      ? siblings.length > 0
        ? `It has ${siblings.map((name) => name.slice(slug.length + 1)).join(', ')}.`
        : 'Write the name of a brief and the id of one of its facts: 2025-10-29-project-rainier#capex'
      : `Did you mean ${shorten(near, file)}?`;
  return frontmatterError(file, path, 'unknown-fact', message, hint);
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
