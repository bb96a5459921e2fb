import { thing } from './typeset-line.ts';

export type Level = 'double' | 'single';

/** The beginning and the end of a quote. */
export type Marks = Readonly<Record<Level, readonly [string, string]>>;

/** Where a straight quote stands; the characters are empty at the edges of the line. */
export interface Place {
  readonly offset: number;
  readonly before: string;
  readonly after: string;
}

/**
 * What the neighbours of a straight quote say about it. Next to a dash or a stop it may be `either`,
 * between two letters it is `within`, between two spaces `alone`.
 */
export function directionOf(
  { before, after }: Pick<Place, 'before' | 'after'>,
  own: Marks,
): 'opening' | 'closing' | 'either' | 'within' | 'alone' {
  const starts =
    before === '' || isSpace(before) || '([{'.includes(before) || isMark(before, own, 0);
  const joins = before !== '' && '/=–—-'.includes(before);
  if (after === '' || isSpace(after)) return starts ? 'alone' : 'closing';
  const continues = '…/–—-'.includes(after);
  const stops = '.,;:!?)]}'.includes(after) || isMark(after, own, 1);
  if (starts) return stops ? 'either' : 'opening';
  if (joins) return stops || continues ? 'either' : 'opening';
  return stops || continues ? 'closing' : 'within';
}

export function isWord(character: string): boolean {
  return character === thing || /[\p{L}\p{N}\p{M}]/u.test(character);
}

export function isDigit(character: string): boolean {
  return /\d/.test(character);
}

export function isSpace(character: string): boolean {
  return /\s/.test(character);
}

function isMark(character: string, own: Marks, side: 0 | 1): boolean {
  return character === own.double[side] || character === own.single[side];
}
