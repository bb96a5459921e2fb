import { isLabelled } from './counted-after.ts';
import { readList } from './list.ts';
import { type Part, readPart } from './part.ts';
import { rises, unify } from './share-unit.ts';
import { type Stated, toAmounts, toRange } from './to-amount.ts';
import { findPhrase } from './phrases.ts';
import type { Token } from './tokens.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The amounts that begin at a token: one, a range, both ends of a change, or all of a list with one unit. */
export function readStated(
  tokens: readonly Token[],
  at: number,
  free: number,
  vocabulary: Vocabulary,
): Stated {
  const word = tokens[at]?.lower ?? '';
  const between = vocabulary.between.has(word);
  const from = vocabulary.from.has(word) && !findPhrase(vocabulary.qualifiers, tokens, at);
  const ranging = between || vocabulary.ranging.has(tokens[at - 1]?.lower ?? '');
  const start = between ? at + 1 : from ? afterTime(tokens, at + 1, vocabulary) : at;
  const first = readPart(tokens, start, free, vocabulary);
  if (first === undefined) return { amounts: [], next: at };
  const list = !ranging && first.unit === undefined && readList(tokens, first, vocabulary);
  if (list) return list;
  // `Phase 2 – 150 MW`
  if (first.unit === undefined && isLabelled(tokens, first.number, vocabulary)) {
    return toAmounts([first]);
  }
  const run = readRun(tokens, first, vocabulary, { ranging, from });
  const last = run.at(-1)?.part ?? first;
  if (last.unit === 'none') return { amounts: [], next: last.next };
  for (let length = run.length; length > 1; length -= 1) {
    const ends = shareUnits(run.slice(0, length));
    if (ends) return toAmountsAndRanges(ends);
  }
  return toAmounts([first]);
}

/** A part, and how the one before it is joined to it. */
interface Joined {
  readonly part: Part;
  readonly kind: Join['kind'] | undefined;
}

const longestRun = 4;

/** A number and all that ranges and a change join to it: `85`, `91`, `93` in `von 85 auf 91 bis 93 Milliarden`. */
function readRun(
  tokens: readonly Token[],
  first: Part,
  vocabulary: Vocabulary,
  { ranging, from }: { readonly ranging: boolean; readonly from: boolean },
): Joined[] {
  const run: Joined[] = [{ part: first, kind: undefined }];
  const currency = first.currencyFirst && first.unit !== 'none' ? first.unit?.unit : undefined;
  let last = run[0];
  while (last && last.part.unit !== 'none' && run.length < longestRun) {
    const mayChange = from && run.every(({ kind }) => kind !== 'change');
    const join = readJoin(tokens, last.part.next, vocabulary, ranging, mayChange);
    if (join === undefined || (join.kind === 'range' && last.kind === 'range')) break;
    const part = readPart(tokens, join.next, join.next, vocabulary, currency);
    last = part && { part, kind: join.kind };
    if (last) run.push(last);
  }
  return run;
}

/** Passes over the time in `von derzeit 300 auf nun 1.000 MW`. */
function afterTime(tokens: readonly Token[], at: number, { times }: Vocabulary): number {
  return times.has(tokens[at]?.lower ?? '') ? at + 1 : at;
}

/** Gives every part the unit and the scale that only the one after it has. */
function shareUnits(run: readonly Joined[]): Joined[] | undefined {
  const ends: Joined[] = [];
  for (const one of run.toReversed()) {
    const after = ends[0];
    const pair = after && unify(one.part, after.part);
    if (after && pair === undefined) return undefined;
    // `500 bis 1 Milliarde` has a scale that nobody can tell.
    const isGuess = pair && after.kind === 'range' && one.part.unit === undefined && !rises(pair);
    if (isGuess) return undefined;
    if (after && pair) ends[0] = { ...after, part: pair[1] };
    ends.unshift({ ...one, part: pair?.[0] ?? one.part });
  }
  return ends;
}

function toAmountsAndRanges(ends: readonly Joined[]): Stated {
  const stated = ends.flatMap(({ part, kind }, index) => {
    const after = ends[index + 1];
    if (kind === 'range') return [];
    if (after?.kind !== 'range') return [toAmounts([part])];
    return [toRange(part, after.part) ?? toAmounts([part, after.part])];
  });
  return {
    amounts: stated.flatMap(({ amounts }) => amounts),
    next: stated.at(-1)?.next ?? 0,
  };
}

interface Join {
  readonly kind: 'range' | 'change';
  readonly next: number;
}

function readJoin(
  tokens: readonly Token[],
  at: number,
  vocabulary: Vocabulary,
  ranging: boolean,
  from: boolean,
): Join | undefined {
  const { to, and, changeTo } = vocabulary;
  const token = tokens[at];
  const after = tokens[at + 1];
  if (token === undefined) return undefined;
  // `20- bis 30-MW-Blöcke`
  if (token.text === '–' && token.link === 'glued' && after && to.has(after.lower)) {
    return { kind: 'range', next: at + 2 };
  }
  // `20~30 MW`
  if (token.text === '~' && token.link === 'glued' && after?.link === 'glued') {
    return { kind: 'range', next: at + 1 };
  }
  // `20-30 MW`, `$20-$30 billion`: the hyphen is a link and no token.
  if (token.link === 'hyphen') return { kind: 'range', next: at };
  if (from && !ranging && changeTo.has(token.lower)) {
    return { kind: 'change', next: afterTime(tokens, at + 1, vocabulary) };
  }
  if (to.has(token.lower) || (ranging && and.has(token.lower))) {
    return { kind: 'range', next: at + 1 };
  }
  return undefined;
}
