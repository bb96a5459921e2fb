import { expect, it } from 'vitest';
import { toSlug } from '../../../src/reading/to-slug.ts';

it.each([
  ['Strom für Lübbenau', 'strom-fuer-luebbenau'],
  ['u\u0308ber', 'ueber'],
  ['GRÖSSE & Maß', 'groesse-mass'],
  ['Ørsted, Łódź, Æon', 'oersted-lodz-aeon'],
  ['Crème brûlée', 'creme-brulee'],
  ["Amazon's $11bn – or ‘more’?", 'amazons-11bn-or-more'],
  ['  --a__b--  ', 'a-b'],
  ['東京', ''],
])('%s is %s in an address', (text, slug) => {
  expect(toSlug(text)).toBe(slug);
});
