import { expect, it } from 'vitest';
import { keepTogether, piecesOf } from '../../../../src/client/search/excerpt.ts';

it('parts what was found from the rest, and undoes the escapes', () => {
  expect(piecesOf('Das <mark>Strom</mark><mark>netz</mark> mit &lt;1 GW')).toEqual([
    { text: 'Das ', isFound: false },
    { text: 'Strom', isFound: true },
    { text: 'netz', isFound: true },
    { text: ' mit <1 GW', isFound: false },
  ]);
});

it('keeps a number and its unit on one line, even where only one of them was found', () => {
  const pieces = piecesOf('Am 3. März bekam der <mark>Bund</mark> 6 <mark>Milliarden</mark> Euro');
  expect(keepTogether(pieces, 'de-DE')).toEqual([
    { text: 'Am 3.\u00a0März bekam der ', isFound: false },
    { text: 'Bund', isFound: true },
    { text: ' 6\u00a0', isFound: false },
    { text: 'Milliarden', isFound: true },
    { text: ' Euro', isFound: false },
  ]);
});

it('gives no pieces of nothing', () => {
  expect(piecesOf('')).toEqual([]);
});
