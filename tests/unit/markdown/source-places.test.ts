import { expect, it } from 'vitest';
import { alignOffsets } from '../../../src/markdown/source-places.ts';

it.each([
  ['a text as it is written', 'ab c', 'ab c', [0, 1, 2, 3]],
  ['backslashes', 'a*b', 'a\\*b', [0, 2, 3]],
  ['references', 'a&b<c', 'a&amp;b&lt;c', [0, 1, 6, 7, 11]],
  ['the letters of a reference', '&lt;', '\\&lt;', [1, 2, 3, 4]],
  ['an ampersand alone', 'A & B', 'A & B', [0, 1, 2, 3, 4]],
  ['ends of lines', 'a\nb', 'a  \n> b', [0, 3, 6]],
  ['quotation marks around it', "it's", "'it''s'", [1, 2, 3, 5]],
  ['lines that are folded', 'a b', '>\n  a\n  b', [4, 5, 8]],
])('finds each character of %s', (_name, text, source, offsets) => {
  expect([...alignOffsets(text, source)]).toEqual(offsets);
});

it('goes on after a character that the source does not have', () => {
  expect([...alignOffsets('a\uFFFDb', 'a\0b')]).toEqual([0, 1, 2]);
  expect(alignOffsets('\uFFFD'.repeat(50_000), '\0'.repeat(50_000))).toHaveLength(50_000);
});
