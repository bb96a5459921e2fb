import { expect, it } from 'vitest';
import { decodeCbor, encodeCbor } from '../../../../src/integrations/search/cbor.ts';

it.each([
  // Examples of RFC 8949, appendix A.
  [23, '17'],
  [24, '1818'],
  [1000, '1903e8'],
  [1_000_000, '1a000f4240'],
  ['', '60'],
  ['ü', '62c3bc'],
  [[1, [2, 3], ['a', []]], '8301820203826161' + '80'],
])('%j is %s, and the reverse', (value, hex) => {
  expect(encodeCbor(value).toString('hex')).toBe(hex);
  expect(decodeCbor(Buffer.from(hex, 'hex'))).toEqual(value);
});

it.each([['a0'], ['f5'], ['1b000000e8d4a51000'], ['20']])(
  'refuses %s, which Pagefind does not write',
  (hex) => {
    expect(() => decodeCbor(Buffer.from(hex, 'hex'))).toThrow(/^CBOR byte \d+ is not supported\.$/);
  },
);

it('refuses bytes after the end', () => {
  expect(() => decodeCbor(Buffer.from('0101', 'hex'))).toThrow(
    'There are bytes after the end of the CBOR value.',
  );
});
