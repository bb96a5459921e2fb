import type { Text } from 'mdast';
import type { Node } from 'unist';

/** A place in a file, both counted from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface Places {
  /** Where a node begins. */
  readonly of: (node: Node) => Place;
  /** The place of an offset in the file. */
  readonly at: (offset: number) => Place;
  /** Where a character of a text stands; `undefined` where the parser does not say where the text does. */
  readonly inText: (node: Text, offset: number) => Place | undefined;
}

/** Finds what a tree says in the text that it was read from. Lines and texts are gone through once. */
export function toPlaces(source: string): Places {
  let starts: readonly number[] | undefined;
  const texts = new WeakMap<Text, Int32Array>();
  const placeOf = (offset: number): Place => {
    starts ??= lineStarts(source);
    const line = countUpTo(starts, offset);
    return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
  };
  return {
    of: ({ position }) => ({
      line: position?.start.line ?? 1,
      column: position?.start.column ?? 1,
    }),
    at: placeOf,
    inText: (node, offset) => {
      const start = node.position?.start.offset;
      const end = node.position?.end.offset;
      if (start === undefined || end === undefined) return undefined;
      if (end - start === node.value.length) return placeOf(start + offset);
      const offsets = texts.get(node) ?? alignOffsets(node.value, source.slice(start, end));
      texts.set(node, offsets);
      return placeOf(start + (offsets[offset] ?? 0));
    },
  };
}

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/iy;

/**
 * For each character of a text where it stands in its source, which has more: backslashes, references
 * such as `&amp;`, quotes around it, and what begins and ends its lines.
 */
export function alignOffsets(text: string, source: string): Int32Array {
  const offsets = new Int32Array(text.length);
  let at = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    at = skipTo(character, source, at);
    offsets[index] = at;
    reference.lastIndex = at;
    const found = source.charAt(at) === '&' ? reference.exec(source) : null;
    at += found === null || isWritten(text, index, found[0]) ? 1 : found[0].length;
  }
  return offsets;
}

/** Whether a text has the letters of a reference: its ampersand was written `\&` or `&amp;`. */
function isWritten(text: string, index: number, found: string): boolean {
  return text.startsWith(found, index);
}

/** More than what a line of any prose begins with; without a limit, a strange text takes too long. */
const farthest = 300;

/** The next place in a source where a character may stand. */
function skipTo(character: string, source: string, start: number): number {
  const isBlank = /\s/.test(character);
  let at = start;
  while (at < source.length && at < start + farthest) {
    const its = source.charAt(at);
    if (its === character || its === '&') return at;
    if (isBlank && /\s/.test(its)) return character === '\n' ? newlineFrom(source, at) : at;
    at += 1;
  }
  return Math.min(start, source.length);
}

function newlineFrom(source: string, at: number): number {
  let end = at;
  while (source.charAt(end) === ' ' || source.charAt(end) === '\t') end += 1;
  return source.charAt(end) === '\n' ? end : at;
}

function lineStarts(source: string): number[] {
  const starts = [0];
  for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}

/** How many of the rising numbers are at most a limit. */
export function countUpTo(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
