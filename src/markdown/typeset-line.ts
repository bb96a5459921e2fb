import type { Language } from '../domain/language.ts';

/** A stretch of text in one language, written back to its node. */
export interface Run {
  readonly node: { value: string };
  readonly language: Language;
}

/** The runs of one block, to be read as one text. */
export interface Line {
  /** What the runs say, at the same offsets; addresses are masked with `thing`. */
  readonly text: string;
  /** The language at an offset, without its region: `de` for `de-CH`. */
  readonly languageAt: (offset: number) => Language;
}

/** What stands in a line in place of the characters from `start` to before `end`. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  text: string;
}

/** A character in place of something that is seen as a word but not read: code, an image, an address. */
export const thing = '\uFFFC';

export const noBreakSpace = '\u00A0';

/** Joins runs to a line. */
export function toLine(runs: readonly Run[]): Line {
  const starts: number[] = [];
  let text = '';
  for (const { node } of runs) {
    starts.push(text.length);
    text += node.value;
  }
  const languages = runs.map(({ language }) => language.toLowerCase().replace(/-.*/, ''));
  return {
    text: maskAddresses(text),
    languageAt: (offset) => languages[starts.findLastIndex((start) => start <= offset)] ?? '',
  };
}

/** Writes edits to the nodes of the runs. Of two edits of one place the first counts; none spans two runs. */
export function applyEdits(runs: readonly Run[], edits: readonly Edit[]): void {
  if (edits.length === 0) return;
  const sorted = edits.toSorted((a, b) => a.start - b.start);
  let next = 0;
  let start = 0;
  for (const { node } of runs) {
    const { value } = node;
    const end = start + value.length;
    let done = start;
    let result = '';
    for (let edit = sorted[next]; edit && edit.start < end; edit = sorted[++next]) {
      if (edit.start < done || edit.end > end) continue;
      result += value.slice(done - start, edit.start - start) + edit.text;
      done = edit.end;
    }
    if (done > start) node.value = result + value.slice(done - start);
    start = end;
  }
}

// The lookbehinds tie a match to the beginning of a word: without them, a long word would be read again
// from each of its letters.
const address =
  /(?<![\p{L}\p{N}@])(?:[a-z][a-z\d+.-]{0,30}:\/\/|mailto:|tel:|www\.)[^\s<>"„“”«»‹›…]+(?<=[\p{L}\p{N}/=&#%_~+$@-])/giu;
const mailAddress =
  /(?<![\p{L}\p{N}_%+-]\.?)[\p{L}\p{N}_%+-]+(?:\.[\p{L}\p{N}_%+-]+)*@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

function maskAddresses(text: string): string {
  const mask = (found: string) => thing.repeat(found.length);
  const masked = /:\/\/|www\.|mailto:|tel:/i.test(text) ? text.replaceAll(address, mask) : text;
  return masked.includes('@') ? masked.replaceAll(mailAddress, mask) : masked;
}
