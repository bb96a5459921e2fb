import { closest } from '../../domain/closest.ts';
import type { Problem } from '../../domain/problem.ts';
import { fileError, inFile } from '../file-problem.ts';
import { frontmatterError, frontmatterOf, type MdxFile } from '../mdx-file.ts';
import { labelsIn, type Stated } from '../stated.ts';

/** An id stands for one fact, and one entry of the timeline. */
export function checkIds(file: MdxFile, { facts, timeline }: Stated): Problem[] {
  return [
    ...duplicates(file, 'facts', 'Two facts have', facts),
    ...duplicates(file, 'timeline', 'Two entries of the timeline have', timeline),
  ];
}

/** Facts that a body names are those of the brief. */
export function checkFactsInBody(file: MdxFile, { facts }: Stated): Problem[] {
  return file.references.flatMap(({ kind, target, line, column }) => {
    if (kind !== 'fact' || has(facts, target)) return [];
    const message = `The brief has no fact "${target}".`;
    const hint = meant(target, facts);
    return [inFile(file.path, fileError('unknown-fact', { line, column }, message, hint))];
  });
}

/** Facts that corrections name are those of the brief; only of a fact it is known what it was. */
export function checkCorrectedFacts(file: MdxFile, { facts, corrections }: Stated): Problem[] {
  return corrections.flatMap(({ fact, was }, index) => {
    const path = ['corrections', index];
    if (fact === undefined && was !== '') {
      const message = `"was" is the amount that a fact had, but the correction names no fact.`;
      const ids = facts.flatMap(({ id }) => (id === '' ? [] : [id]));
      const [first, ...others] = ids;
      const hint =
        first === undefined
          ? 'Delete it: the brief has no facts.'
          : others.length === 0
            ? `fact: ${first}`
            : `Name it with "fact": one of ${ids.join(', ')}.`;
      return [frontmatterError(file, [...path, 'was'], 'bad-value', message, hint)];
    }
    if (fact === undefined || fact === '') return [];
    const corrected = facts.find(({ id }) => id === fact);
    if (corrected !== undefined) {
      // Between two corrections a fact may have been what it is again.
      const isLast = corrections.findLastIndex((one) => one.fact === fact) === index;
      if (!isLast || was === '' || was.trim() !== corrected.amount.trim()) return [];
      const message = `"was" is the amount before the correction, but the fact "${fact}" still has it.`;
      const hint = 'Correct the amount of the fact.';
      return [frontmatterError(file, [...path, 'was'], 'bad-value', message, hint)];
    }
    const message = `The brief has no fact "${fact}".`;
    const hint = meant(fact, facts);
    return [frontmatterError(file, [...path, 'fact'], 'unknown-fact', message, hint)];
  });
}

/** What a twin words are facts and dates of its original. */
export function checkLabels(twin: MdxFile, { facts, timeline }: Stated): Problem[] {
  return [
    ...labelsOf(twin, 'facts', facts, (id) => `The original has no fact "${id}".`),
    ...labelsOf(
      twin,
      'timeline',
      timeline,
      (id) => `The original has no entry "${id}" in its timeline.`,
    ),
  ];
}

interface WithId {
  readonly id: string;
}

function duplicates(
  file: MdxFile,
  field: 'facts' | 'timeline',
  have: string,
  items: readonly WithId[],
): Problem[] {
  return items.flatMap(({ id }, index) => {
    if (id === '' || items.findIndex((other) => other.id === id) === index) return [];
    const message = `${have} the id "${id}".`;
    const hint = `id: ${freeId(id, items)}`;
    return [frontmatterError(file, [field, index, 'id'], 'duplicate-id', message, hint)];
  });
}

function freeId(id: string, items: readonly WithId[]): string {
  for (let number = 2; ; number += 1) {
    const candidate = `${id}-${String(number)}`;
    if (!has(items, candidate)) return candidate;
  }
}

function labelsOf(
  twin: MdxFile,
  field: 'facts' | 'timeline',
  items: readonly WithId[],
  message: (id: string) => string,
): Problem[] {
  return [...labelsIn(twin, field).keys()].flatMap((id) => {
    if (has(items, id)) return [];
    const place = frontmatterOf(twin).placeOfKey(['labels', field], id);
    const hint = meant(id, items);
    return [inFile(twin.path, fileError('unknown-fact', place, message(id), hint))];
  });
}

function meant(id: string, items: readonly WithId[]): string {
  const ids = items.flatMap((item) => (item.id === '' ? [] : [item.id]));
  const near = closest(id, ids);
  if (near !== undefined) return `Did you mean "${near}"?`;
  return ids.length === 0 ? 'It has none yet.' : `It has ${ids.join(', ')}.`;
}

function has(items: readonly WithId[], id: string): boolean {
  return items.some((item) => item.id === id);
}
