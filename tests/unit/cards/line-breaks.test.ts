import { describe, expect, test } from 'vitest';
import { breakLines } from '../../../src/cards/line-breaks.ts';
import { splitIntoPieces } from '../../../src/cards/pieces.ts';
import type { Division } from '../../../src/cards/pieces.ts';

/** Breaks a text in a typeface whose characters are all one unit wide. */
function linesOf(
  text: string,
  column: number,
  division: Division = 'never',
  language = 'de',
): string[] | undefined {
  const pieces = splitIntoPieces(text, language, division, (part) => part.length <= column);
  return breakLines(pieces, column, (part) => part.length);
}

describe('breakLines', () => {
  test('keeps on one line what fits', () => {
    expect(linesOf('eins zwei', 9)).toEqual(['eins zwei']);
  });

  test('evens the lines out, so that no short word stands alone at the end', () => {
    expect(linesOf('aaaa bbbb cccc dddd ee', 19)).toEqual(['aaaa bbbb', 'cccc dddd ee']);
  });

  test('takes no more lines than it must', () => {
    expect(linesOf('aaaaaaaaa b ccccccccc', 11)).toHaveLength(2);
  });

  test('gives nothing for a word that is wider than the column', () => {
    expect(linesOf('Rechenzentrum', 8)).toBeUndefined();
  });

  test('breaks after the hyphen of a compound without a second one', () => {
    expect(linesOf('KI-Rechenzentrum', 13)).toEqual(['KI-', 'Rechenzentrum']);
  });

  test('does not break after a single letter and its hyphen', () => {
    expect(linesOf('E-Mail', 5)).toBeUndefined();
  });

  test('keeps a number with the word after it where it can', () => {
    expect(linesOf('aaaaaaaa 50 Milliarden', 15)).toEqual(['aaaaaaaa', '50 Milliarden']);
  });

  test('obeys a no-break space while the whole fits, and then treats it as a space', () => {
    expect(linesOf('aaa 50\u00A0Mrd.', 8)).toEqual(['aaa', '50\u00A0Mrd.']);
    expect(linesOf('aaa\u00A0bbb\u00A0ccc', 8)).toEqual(['aaa bbb', 'ccc']);
  });

  test('divides German words by German patterns', () => {
    expect(linesOf('Rechenzentrum', 8, 'syllables')).toEqual(['Rechen-', 'zentrum']);
  });

  test('divides English words by English patterns', () => {
    expect(linesOf('hyphenation', 8, 'syllables', 'en')).toEqual(['hyphen-', 'ation']);
  });

  test('divides no word in a language without patterns', () => {
    expect(linesOf('Rechenzentrum', 8, 'syllables', 'xx')).toBeUndefined();
  });

  test('leaves words whole that fit', () => {
    expect(linesOf('Netze Rechenzentrum', 13, 'syllables')).toEqual(['Netze', 'Rechenzentrum']);
  });

  test('divides anywhere only where no syllable fits', () => {
    expect(linesOf('Rechenzentrum', 8, 'anywhere')).toEqual(['Rechen-', 'zentrum']);
    expect(linesOf('xxxxxxxxxxxx', 8, 'anywhere')).toEqual(['xxxxxx-', 'xxxxxx']);
  });

  test('leaves signs of markup in a divided word alone', () => {
    expect(linesOf('<Rechenzentrum>', 9, 'syllables')).toEqual(['<Rechen-', 'zentrum>']);
  });
});
