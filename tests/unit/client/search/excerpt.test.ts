import { expect, it } from 'vitest';
import { piecesOf } from '../../../../src/client/search/excerpt.ts';

it('parts what was found from the rest, and undoes the escapes', () => {
  expect(piecesOf('Das <mark>Strom</mark><mark>netz</mark> mit &lt;1 GW')).toEqual([
    { text: 'Das ', isFound: false },
    { text: 'Strom', isFound: true },
    { text: 'netz', isFound: true },
    { text: ' mit <1 GW', isFound: false },
  ]);
});

it('gives no pieces of nothing', () => {
  expect(piecesOf('')).toEqual([]);
});
